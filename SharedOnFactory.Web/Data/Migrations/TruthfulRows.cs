using Microsoft.EntityFrameworkCore.Migrations;

namespace SharedOnFactory.Web.Data.Migrations;

/// <summary>What older rows still tell is put where it now belongs; the same words on both stores.</summary>
internal static class TruthfulRows
{
    public static void Tell(MigrationBuilder migration)
    {
        // A repair had one note, which held the last words of whoever acted. It was renamed to what was done in the end.
        migration.Sql("""UPDATE "Repairs" SET "DisputeReason" = "Resolution", "Resolution" = '' WHERE "State" = 'Disputed'""");
        migration.Sql("""UPDATE "Repairs" SET "DecisionReason" = "Resolution", "Resolution" = '' WHERE "State" IN ('Accepted', 'Dismissed')""");

        migration.Sql("""
            UPDATE "Orders" SET
                "OriginalDueDate" = (SELECT MIN(d."OldDate") FROM "Delays" d WHERE d."OrderId" = "Orders"."Id" AND d."State" = 'Accepted'),
                "RescheduledAt" = (SELECT MAX(e."At") FROM "Events" e WHERE e."Deal" = "Orders"."NoticeId" AND e."Kind" = 'DelayAccepted')
            WHERE EXISTS (SELECT 1 FROM "Delays" d WHERE d."OrderId" = "Orders"."Id" AND d."State" = 'Accepted' AND d."OldDate" < "Orders"."DueDate")
            """);
        migration.Sql("""
            UPDATE "Orders" SET "WaivedAmount" = "Total" + "VatTotal" - (SELECT COALESCE(SUM(p."Amount"), 0) FROM "Payments" p WHERE p."OrderId" = "Orders"."Id" AND p."ConfirmedAt" IS NOT NULL)
            WHERE "State" = 'Closed'
            """);

        // A refused order was the end of its notice; with other quotations left the buyer may now choose again.
        migration.Sql("""
            UPDATE "Awards" SET "RefusedAt" = COALESCE(
                (SELECT MAX(e."At") FROM "Events" e WHERE e."Deal" = "Awards"."NoticeId" AND e."Kind" = 'OrderRefused'),
                "At")
            WHERE EXISTS (SELECT 1 FROM "Orders" o WHERE o."QuotationId" = "Awards"."QuotationId" AND o."State" = 'Refused')
            """);
        migration.Sql("""UPDATE "Quotations" SET "State" = 'Refused' WHERE EXISTS (SELECT 1 FROM "Orders" o WHERE o."QuotationId" = "Quotations"."Id" AND o."State" = 'Refused')""");
        migration.Sql("""
            UPDATE "Notices" SET "State" = 'Closed', "ReopenedAt" = (SELECT MAX(a."RefusedAt") FROM "Awards" a WHERE a."NoticeId" = "Notices"."Id")
            WHERE "State" = 'Awarded'
                AND EXISTS (SELECT 1 FROM "Orders" o WHERE o."NoticeId" = "Notices"."Id" AND o."State" = 'Refused')
                AND EXISTS (SELECT 1 FROM "Quotations" q WHERE q."NoticeId" = "Notices"."Id" AND q."State" = 'NotSelected')
            """);
    }
}
