using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data.Demo.Stories;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>Everybody of the world by company code, once they have joined.</summary>
internal sealed class Cast(IReadOnlyList<Firm> firms, string passwordHash)
{
    private readonly Dictionary<string, Company> _companies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Viewer>> _people = new(StringComparer.Ordinal);

    private int _phones;

    public IReadOnlyList<Firm> Firms => firms;

    public Guid IdOf(string company) => _companies[company].Id;

    public Firm FirmOf(string company) => firms.First(f => f.Code == company);

    /// <summary>Somebody of the company who may act: its <paramref name="turn"/>-th, counted round.</summary>
    public Viewer Worker(string company, int turn = 0)
    {
        var workers = _people[company].Where(p => p.MayAct).ToList();
        return workers[turn % workers.Count];
    }

    /// <summary>Writes when everybody asked to join and was let in; the operator is there first.</summary>
    public void Join(Script script, DemoCalendar calendar)
    {
        for (var index = 0; index < firms.Count; index++)
        {
            var firm = firms[index];
            var day = firm.IsApproved ? -330 + index : -1;
            script.Add(calendar.At(day, 9, 20), () => null, stage => ApplyAsync(firm, stage));
            if (firm.IsApproved && index > 0)
            {
                script.Add(calendar.At(day, 11, 5), Administrator, stage => Approve(firm, stage));
            }

            JoinPeople(firm, day, script, calendar);
            if (firm.IsApproved && index > 0)
            {
                script.Add(calendar.At(day, 17, 0), () => Worker(firm.Code), stage => Describe(firm, stage));
            }
        }
    }

    private void Describe(Firm firm, Stage stage)
    {
        if (firm.IsSupplier)
        {
            stage.Add(DemoShops.Describe(firm, _companies[firm.Code], stage.Now));
        }

        if (firm.IsBuyer)
        {
            stage.Add(DemoShops.Terms(firm, _companies[firm.Code], stage.Now));
        }
    }

    private Viewer Administrator() => Worker(Buyers.Operator.Code);

    private void JoinPeople(Firm firm, int day, Script script, DemoCalendar calendar)
    {
        for (var index = 0; index < firm.People.Length; index++)
        {
            var person = firm.People[index];
            var joins = person.IsApproved || !firm.IsApproved ? day : -1;
            Member? member = null;
            script.Add(calendar.At(joins, 13, 10 + index), () => null, async stage =>
            {
                member = Apply(firm, person, stage);
                await ProveAsync(firm, member, stage);
            });
            if (person.IsApproved)
            {
                script.Add(calendar.At(joins, 15, 30 + index), FirstAdministrator, stage => Approve(firm, member!, stage));
            }
        }
    }

    /// <summary>Nobody stands above the first administrator.</summary>
    private Viewer? FirstAdministrator() => _people.ContainsKey(Buyers.Operator.Code) ? Administrator() : null;

    private async Task ApplyAsync(Firm firm, Stage stage)
    {
        await stage.Db.NextAsync($"company {firm.Code[0]}", stage.Ct);
        var company = firm == Buyers.Operator
            ? Company.Operator(firm.Code, firm.Profile, stage.Now)
            : Company.Apply(firm.Code, firm.Profile, firm.IsBuyer, firm.IsSupplier, stage.Now, await stage.Db.NextApplicationAsync(stage.Now, stage.Ct));
        _companies.Add(firm.Code, company);
        stage.Add(company);
    }

    /// <summary>Consents, and with the first of them the company's certificate; the operator shows nobody its own.</summary>
    private async Task ProveAsync(Firm firm, Member member, Stage stage)
    {
        stage.Db.AddRange(new ConsentBody { Terms = true, Transaction = true, Privacy = true, ThirdParty = true, Marketing = member.Code.Length % 2 == 0 }.Given(member, new(Terms: 1, Privacy: 1), stage.Now));
        if (firm != Buyers.Operator && member.Code == firm.People[0].Code)
        {
            var company = _companies[firm.Code].Id;
            stage.Add(Attachment.Attach(
                new(Guid.Empty, AttachmentOwner.Company, company, [company]), AttachmentKind.Registration, await stage.Files.RegistrationAsync(firm), company, member.Id, stage.Now));
        }
    }

    private void Approve(Firm firm, Stage stage)
    {
        stage.Bring(_companies[firm.Code]);
        _companies[firm.Code].Approve(stage.Now);
    }

    private Member Apply(Firm firm, Person person, Stage stage)
    {
        var phone = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"0100000{1000 + (37 * _phones++)}");
        var member = Member.Apply(_companies[firm.Code], person.Code, person.Name, $"{person.Code}@{firm.Code.ToLowerInvariant()}.example", phone, person.Role, stage.Now);
        stage.Add(member);
        stage.Db.Add(CredentialOf(firm, member));
        return member;
    }

    private void Approve(Firm firm, Member member, Stage stage)
    {
        stage.Bring(member);
        member.Approve(stage.Now);
        if (firm == Buyers.Operator)
        {
            member.MakeAdministrator(_companies[firm.Code], stage.Now);
        }

        _people.TryAdd(firm.Code, []);
        _people[firm.Code].Add(Viewer.Of(member, _companies[firm.Code]));
    }

    private Credential CredentialOf(Firm firm, Member member)
    {
        var name = Credential.NameOf(firm.Code, member.Code);
        return new()
        {
            Id = member.Id,
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            Email = member.Email,
            NormalizedEmail = member.Email.ToUpperInvariant(),
            PasswordHash = passwordHash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            ConcurrencyStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        };
    }
}
