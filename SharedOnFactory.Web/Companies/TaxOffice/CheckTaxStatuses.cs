using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Web.Companies;

/// <summary>Whose state is asked for.</summary>
public enum TaxRound
{
    /// <summary>Applications that were never checked, or whose check failed a while ago.</summary>
    Applicants,

    /// <summary>Every company that trades, once a night.</summary>
    Everybody,
}

/// <summary>
/// Asks the tax office about many companies, a hundred at a time. The question is asked outside of any transaction; only the answer is
/// written. No answer changes nothing but the time of the try.
/// </summary>
public sealed class CheckTaxStatuses(Door door, StandingMails mails, ITaxOffice office, IDbContextFactory<PortalDb> dbs, TimeProvider clock, LiveFeed live, ILogger<CheckTaxStatuses> log)
{
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMinutes(10);

    /// <returns>How many companies were answered for.</returns>
    public async Task<int> RunAsync(TaxRound round, CancellationToken ct = default)
    {
        if (!office.IsOn)
        {
            return 0;
        }

        var answered = 0;
        foreach (var some in (await NumbersAsync(round, ct)).Chunk(office.Most))
        {
            try
            {
                answered += await AskAsync(some, ct);
            }
            catch (SomeoneWasFirst)
            {
                log.LogInformation("One of {Companies} companies changed while the tax office was asked; they are asked again in the next round", some.Length);
            }
        }

        return answered;
    }

    /// <exception cref="SomeoneWasFirst">One of them was changed meanwhile; nothing is noted.</exception>
    internal async Task<int> AskAsync(string[] numbers, CancellationToken ct)
    {
        var answers = await office.AskAsync(numbers, ct);
        var answered = await door.EnterAsSystemAsync((db, now) => WriteAsync(db, numbers, answers, now, ct), ct);
        live.Bump(Boards.Approvals); // the same answer, or none, raises no fact, but the time of it is shown
        return answered;
    }

    private async Task<int> WriteAsync(PortalDb db, string[] numbers, IReadOnlyDictionary<string, TaxAnswer>? answers, DateTimeOffset now, CancellationToken ct)
    {
        var companies = await db.Companies.Where(c => numbers.Contains(c.RegistrationNumber) && c.Status != CompanyStatus.Rejected && c.Status != CompanyStatus.Left).ToListAsync(ct);
        foreach (var company in companies)
        {
            if (answers?.GetValueOrDefault(company.RegistrationNumber!) is { } answer)
            {
                var wasIn = company.Status == CompanyStatus.Approved;
                company.HearFromTaxOffice(answer.Status, answer.TaxType, now);
                if (wasIn && company.Status == CompanyStatus.Suspended)
                {
                    await db.ShutOutAsync(company, mails, now, ct);
                }
            }
            else
            {
                company.MissTaxOffice(now);
            }
        }

        return answers is null ? 0 : companies.Count(c => answers.ContainsKey(c.RegistrationNumber!));
    }

    private async Task<List<string>> NumbersAsync(TaxRound round, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var before = clock.GetUtcNow() - TryAgainAfter;
        var companies = db.Companies.Where(c => c.RegistrationNumber != null);
        companies = round == TaxRound.Everybody
            ? companies.Where(c => c.Status == CompanyStatus.Approved && !c.IsOperator)
            : companies.Where(c => c.Status == CompanyStatus.Applied && c.TaxStatus == TaxStatus.Unknown && (c.TaxTriedAt == null || c.TaxTriedAt < before));
        return await companies.OrderBy(c => c.Code).Select(c => c.RegistrationNumber!).ToListAsync(ct);
    }
}

/// <summary>An administrator asks the tax office about one company now.</summary>
public sealed class AskTaxOffice(Door door, ITaxOffice office, CheckTaxStatuses check, LiveFeed live)
{
    public async Task<Api.DocumentAnswer> RunAsync(Call call, string code, CancellationToken ct = default)
    {
        var number = await door.EnterAsync(
            call with { Key = null },
            async act =>
            {
                act.RequireAdministrator();
                return (await act.Db.Companies.Where(c => c.Code == code).FoundAsync(ct)).RegistrationNumber;
            },
            ct);
        if (office.IsOn && number is not null)
        {
            await check.AskAsync([number], ct);
        }

        return await door.EnterAsync(
            call,
            async act =>
            {
                var company = await act.Db.Companies.Where(c => c.Code == code).FoundAsync(ct);
                live.Bump(Boards.Company(company.Id));
                return Api.DocumentAnswer.Of(company.Code, company.TaxStatus, company.Version);
            },
            ct);
    }
}
