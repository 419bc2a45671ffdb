using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Layout;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Tests.Parts;

/// <summary>A form that is posted says the same of a failure as one with a circuit, whatever failed.</summary>
public sealed class PlainFormTests
{
    private readonly PlainForm _form = new(NullLogger<PlainForm>.Instance);

    public static TheoryData<Exception, string> Refusals => new()
    {
        { new NotSignedIn(), "다시 로그인해 주십시오" },
        { new SomeoneWasFirst(), "먼저 처리했습니다" },
        { new NotAllowed(), "권한이 없습니다" },
        { new IOException("disk full"), "지금 저장하지 못했습니다" },
        { new InvalidOperationException("secret"), "처리하지 못했습니다" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Whatever_fails_is_said_in_a_sentence(Exception problem, string said)
    {
        (await _form.RunAsync(() => throw problem, ["name"])).ShouldBeFalse();
        _form.Sentence!.ShouldContain(said);
        (_form.Errors.Count, _form.IsSignedOut).ShouldBe((0, problem is NotSignedIn));
    }

    [Fact]
    public async Task A_problem_stands_beside_its_field_or_on_top_where_the_form_has_no_such_field()
    {
        await _form.RunAsync(() => throw InputInvalid.At("name", "이름을 입력해 주십시오."), ["name"]);
        (_form.ErrorOf("name"), _form.Sentence).ShouldBe(("이름을 입력해 주십시오.", null));
        await _form.RunAsync(() => throw new RuleBroken(new("x", "사유를 입력해 주십시오.", "reason")), ["name"]);
        _form.Sentence.ShouldBe("사유를 입력해 주십시오.");
        (await _form.RunAsync(() => Task.CompletedTask)).ShouldBeTrue();
        (_form.ErrorOf("reason"), _form.Sentence, _form.Broken).ShouldBe((null, null, null));
    }

    [Fact]
    public void A_busy_or_full_store_is_no_defect()
    {
        KindProblems.StatusOf(new IOException("disk full")).ShouldBe(StatusCodes.Status503ServiceUnavailable);
        KindProblems.StatusOf(new InvalidOperationException()).ShouldBe(StatusCodes.Status500InternalServerError);
    }
}
