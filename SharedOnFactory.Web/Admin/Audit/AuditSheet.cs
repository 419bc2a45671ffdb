using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Reports;

namespace SharedOnFactory.Web.Admin.Audit;

/// <summary>The record as an Excel file, read and written row by row.</summary>
public static class AuditSheet
{
    private const int RowsAtOnce = 500;

    /// <param name="mark">How far the record had come, signed; whoever keeps the file can ask for that row later.</param>
    public static IResult Download(HttpContext http, IDbContextFactory<PortalDb> dbs, Viewer me, AuditFilter filter, Func<string, string> say, string mark) => ExcelSheet.Download(
        http, "audit.xlsx", say("처리 기록"), Columns(say), RowsAsync(dbs, me, filter), mark);

    private static ExcelColumn<AuditRow>[] Columns(Func<string, string> say) =>
    [
        new(say("번호"), 70, row => row.Event.Sequence),
        new(say("일시"), 150, row => row.Event.At),
        new(say("회사 ID"), 80, row => row.CompanyCode),
        new(say("회사"), 160, row => row.Company),
        new(say("담당자 ID"), 100, row => row.MemberCode),
        new(say("담당자"), 100, row => row.Member ?? say("시스템")),
        new(say("누구에게"), 200, row => row.Subject is { } subject ? $"{subject.Name} ({subject.Code})" : null),
        new(say("내용"), 420, row => Headline.Of(row.Event, null, say).What),
        new(say("거래"), 170, row => row.Deal),
        new(say("지문"), 460, row => row.Event.Hash),
    ];

    private static async IAsyncEnumerable<AuditRow> RowsAsync(IDbContextFactory<PortalDb> dbs, Viewer me, AuditFilter filter, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        await using var names = await dbs.CreateDbContextAsync(ct); // asked while the rows are still being read
        await foreach (var some in (await db.AuditAsync(me, filter, ct)).AsSingleQuery().AsAsyncEnumerable().Chunk(RowsAtOnce).WithCancellation(ct))
        {
            foreach (var row in await names.WithSubjectsAsync(some, ct))
            {
                yield return row;
            }
        }
    }
}
