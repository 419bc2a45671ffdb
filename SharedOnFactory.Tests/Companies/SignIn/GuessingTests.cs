using System.Net;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Companies;

/// <summary>Many guesses at once, from many addresses of one household, and with a password that was right a moment ago.</summary>
public sealed class GuessingTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly SignInOrigin From = new("203.0.113.9", "test");

    [Fact]
    public async Task A_right_guess_in_a_burst_does_not_undo_the_lock_the_wrong_ones_have_earned()
    {
        var right = await ProvenAsync(Cast.Rival);
        await Task.WhenAll(Enumerable.Range(0, Credential.TriesUntilLocked).Select(_ => RecordAsync(right, SignInOutcome.WrongPassword)));

        (await portal.Get<StartSession>().RunAsync(right, isRemembered: false, From, default)).ShouldBeNull();
        (await RecordAsync(right, SignInOutcome.CodeAsked)).ShouldBe(SignInOutcome.Locked);

        await using var db = portal.Db();
        (await db.Users.SingleAsync(u => u.Id == right.MemberId)).IsLocked(TimeProvider.System.GetUtcNow()).ShouldBeTrue();
        (await db.Sessions.AnyAsync(s => s.MemberId == right.MemberId)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_password_that_was_changed_in_between_starts_nothing()
    {
        var right = await ProvenAsync(Cast.Supplier);
        (await portal.Get<StartSession>().RunAsync(right with { Stamp = "another" }, isRemembered: false, From, default)).ShouldBeNull();
        (await portal.Get<StartSession>().RunAsync(right, isRemembered: false, From, default)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("::1", "::1")]
    [InlineData("2001:db8:1:2:a:b:c:d", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2::/64")]
    public void The_addresses_of_one_household_count_as_one(string address, string counted) => Origins.AddressOf(IPAddress.Parse(address)).ShouldBe(counted);

    private Task<SignInOutcome> RecordAsync(Proven who, SignInOutcome outcome) => portal.Get<RecordSignIn>().RunAsync(who.MemberId, who.Way, outcome, From, default);

    private async Task<Proven> ProvenAsync(string who)
    {
        await using var db = portal.Db();
        return Proven.ByPassword(await db.Users.SingleAsync(u => u.UserName == who), SignInWay.Password);
    }
}
