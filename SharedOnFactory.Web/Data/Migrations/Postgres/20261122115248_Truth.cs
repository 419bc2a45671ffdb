using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SharedOnFactory.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Truth : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Orders_NoticeId",
                table: "Orders");

            migrationBuilder.DropIndex(
                name: "IX_Awards_NoticeId",
                table: "Awards");

            migrationBuilder.RenameColumn(
                name: "Note",
                table: "Repairs",
                newName: "Resolution");

            migrationBuilder.AddColumn<string>(
                name: "DecisionReason",
                table: "Repairs",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "DisputeReason",
                table: "Repairs",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "DenialReason",
                table: "Payments",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DeniedAt",
                table: "Payments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "Payments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OriginalDueDate",
                table: "Orders",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RescheduledAt",
                table: "Orders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WaivedAmount",
                table: "Orders",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReopenedAt",
                table: "Notices",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RejectionReason",
                table: "Delays",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RefusedAt",
                table: "Awards",
                type: "timestamp with time zone",
                nullable: true);

            TruthfulRows.Tell(migrationBuilder);

            migrationBuilder.CreateIndex(
                name: "IX_Orders_NoticeId",
                table: "Orders",
                column: "NoticeId",
                unique: true,
                filter: "\"State\" <> 'Refused'");

            migrationBuilder.CreateIndex(
                name: "IX_Awards_NoticeId",
                table: "Awards",
                column: "NoticeId",
                unique: true,
                filter: "\"RefusedAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Orders_NoticeId",
                table: "Orders");

            migrationBuilder.DropIndex(
                name: "IX_Awards_NoticeId",
                table: "Awards");

            migrationBuilder.DropColumn(
                name: "DecisionReason",
                table: "Repairs");

            migrationBuilder.DropColumn(
                name: "DisputeReason",
                table: "Repairs");

            migrationBuilder.DropColumn(
                name: "DenialReason",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "DeniedAt",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "OriginalDueDate",
                table: "Orders");

            migrationBuilder.DropColumn(
                name: "RescheduledAt",
                table: "Orders");

            migrationBuilder.DropColumn(
                name: "WaivedAmount",
                table: "Orders");

            migrationBuilder.DropColumn(
                name: "ReopenedAt",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "RejectionReason",
                table: "Delays");

            migrationBuilder.DropColumn(
                name: "RefusedAt",
                table: "Awards");

            migrationBuilder.RenameColumn(
                name: "Resolution",
                table: "Repairs",
                newName: "Note");

            migrationBuilder.CreateIndex(
                name: "IX_Orders_NoticeId",
                table: "Orders",
                column: "NoticeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Awards_NoticeId",
                table: "Awards",
                column: "NoticeId",
                unique: true);
        }
    }
}
