using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SharedOnFactory.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Leaving : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Companies_Country_ForeignNumber",
                table: "Companies");

            migrationBuilder.DropIndex(
                name: "IX_Companies_RegistrationNumber",
                table: "Companies");

            migrationBuilder.CreateIndex(
                name: "IX_RefreshTokens_ExpiresAt",
                table: "RefreshTokens",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_Companies_Country_ForeignNumber",
                table: "Companies",
                columns: new[] { "Country", "ForeignNumber" },
                unique: true,
                filter: "\"Status\" NOT IN ('Rejected', 'Left')");

            migrationBuilder.CreateIndex(
                name: "IX_Companies_RegistrationNumber",
                table: "Companies",
                column: "RegistrationNumber",
                unique: true,
                filter: "\"Status\" NOT IN ('Rejected', 'Left')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RefreshTokens_ExpiresAt",
                table: "RefreshTokens");

            migrationBuilder.DropIndex(
                name: "IX_Companies_Country_ForeignNumber",
                table: "Companies");

            migrationBuilder.DropIndex(
                name: "IX_Companies_RegistrationNumber",
                table: "Companies");

            migrationBuilder.CreateIndex(
                name: "IX_Companies_Country_ForeignNumber",
                table: "Companies",
                columns: new[] { "Country", "ForeignNumber" },
                unique: true,
                filter: "\"Status\" <> 'Rejected'");

            migrationBuilder.CreateIndex(
                name: "IX_Companies_RegistrationNumber",
                table: "Companies",
                column: "RegistrationNumber",
                unique: true,
                filter: "\"Status\" <> 'Rejected'");
        }
    }
}
