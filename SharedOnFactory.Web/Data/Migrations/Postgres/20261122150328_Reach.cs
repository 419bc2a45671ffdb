using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SharedOnFactory.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Reach : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_RefreshTokens_MemberId",
                table: "RefreshTokens",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Orders_CreatedAt",
                table: "Orders",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Orders_NoticeId_Any",
                table: "Orders",
                column: "NoticeId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_CreatedAt",
                table: "Notices",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_DeliveryDate",
                table: "Notices",
                column: "DeliveryDate");

            migrationBuilder.CreateIndex(
                name: "IX_Members_CompanyId",
                table: "Members",
                column: "CompanyId");

            migrationBuilder.CreateIndex(
                name: "IX_Members_Phone",
                table: "Members",
                column: "Phone");

            migrationBuilder.CreateIndex(
                name: "IX_Events_CompanyId_Sequence",
                table: "Events",
                columns: new[] { "CompanyId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Companies_BankAccount",
                table: "Companies",
                column: "BankAccount");

            migrationBuilder.CreateIndex(
                name: "IX_Companies_CorporateNumber",
                table: "Companies",
                column: "CorporateNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Companies_Phone",
                table: "Companies",
                column: "Phone");

            migrationBuilder.CreateIndex(
                name: "IX_Companies_RegistrationNumber_Any",
                table: "Companies",
                column: "RegistrationNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Companies_Representative",
                table: "Companies",
                column: "Representative");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RefreshTokens_MemberId",
                table: "RefreshTokens");

            migrationBuilder.DropIndex(
                name: "IX_Orders_CreatedAt",
                table: "Orders");

            migrationBuilder.DropIndex(
                name: "IX_Orders_NoticeId_Any",
                table: "Orders");

            migrationBuilder.DropIndex(
                name: "IX_Notices_CreatedAt",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Notices_DeliveryDate",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Members_CompanyId",
                table: "Members");

            migrationBuilder.DropIndex(
                name: "IX_Members_Phone",
                table: "Members");

            migrationBuilder.DropIndex(
                name: "IX_Events_CompanyId_Sequence",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Companies_BankAccount",
                table: "Companies");

            migrationBuilder.DropIndex(
                name: "IX_Companies_CorporateNumber",
                table: "Companies");

            migrationBuilder.DropIndex(
                name: "IX_Companies_Phone",
                table: "Companies");

            migrationBuilder.DropIndex(
                name: "IX_Companies_RegistrationNumber_Any",
                table: "Companies");

            migrationBuilder.DropIndex(
                name: "IX_Companies_Representative",
                table: "Companies");
        }
    }
}
