using Microsoft.AspNetCore.Components;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>One person of the company, with what its 대표 may do.</summary>
public sealed partial class PersonCard(EndorseMember endorse, DeclineMember decline, ChangeRole changeRole, RestoreMember restore)
{
    private Attempt? _attempt;
    private bool _isOpen;
    private string _reason = "";

    [Parameter, EditorRequired]
    public Member Person { get; set; } = null!;

    [Parameter, EditorRequired]
    public CompanyPeople People { get; set; } = null!;

    [Parameter, EditorRequired]
    public Viewer Me { get; set; } = null!;

    private bool IsMe => Person.Id == Me.MemberId;

    private bool IsBoss => Me.Role == MemberRole.Representative;

    private string Id => Person.Id.ToString();

    private Member? Successor => People.Members.FirstOrDefault(m => m.Id == Person.SuccessorId);

    private Task EndorseAsync() => _attempt!.RunAsync(() => endorse.RunAsync(new(Me.MemberId), Id), "확인했습니다. 운영사가 승인하면 로그인할 수 있습니다.");

    private Task RestoreAsync() => _attempt!.RunAsync(() => restore.RunAsync(new(Me.MemberId), Id), "이용 정지를 풀었습니다.");

    private void Turn() => _isOpen = !_isOpen;

    private Task ChangeRoleAsync(MemberRole role) => _attempt!.RunAsync(() => changeRole.RunAsync(new(Me.MemberId), Id, role), "역할을 바꾸었습니다.");

    private async Task DeclineAsync() => _isOpen = !await _attempt!.RunAsync(() => decline.RunAsync(new(Me.MemberId), Id, _reason), "가입을 반려했습니다.");
}
