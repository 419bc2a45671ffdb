using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// What is being typed and the version it was typed over belong together: both are read once, and a version moves on only with one's
/// own save. Otherwise what a colleague saved meanwhile would be overwritten without a word.
/// </summary>
public sealed partial class ProfilePage(IDbContextFactory<PortalDb> dbs, TimeProvider clock)
{
    private bool _isRead;
    private CompanyBody _company = new();
    private ShopBody _shop = new();
    private UsualTermsBody _terms = new();
    private IReadOnlyList<Attachment> _photos = [];
    private long _companyVersion;
    private long _shopVersion;
    private long _termsVersion;

    protected override async Task LoadAsync()
    {
        await using var db = await dbs.CreateDbContextAsync(Gone);
        if (!_isRead)
        {
            await ReadAsync(db);
            _isRead = true;
        }

        _photos = Me.IsSupplier ? await db.ShopPhotosAsync(Me.CompanyId, Gone) : [];
    }

    private async Task ReadAsync(PortalDb db)
    {
        var company = await db.OwnCompanyAsync(Me, Gone);
        (_company, _companyVersion) = (company.ToBody(), company.Version);
        if (Me.IsSupplier)
        {
            var shop = (await db.ShopAsync(Me, Me.CompanyCode, Gone)).Shop;
            (_shop, _shopVersion) = (ShopBody.Of(shop, BusinessCalendar.DayOf(clock.Instant())), shop?.Version ?? 0);
        }

        if (Me.IsBuyer)
        {
            var terms = await db.UsualTermsAsync(Me, Gone);
            (_terms, _termsVersion) = (UsualTermsBody.Of(terms), terms?.Version ?? 0);
        }
    }
}
