using Microsoft.Extensions.Localization;
using Radzen;

namespace SharedOnFactory.Web.Parts;

/// <summary>The question before something typed is lost. One per circuit: a page with several forms asks once.</summary>
public sealed class Unsaved(DialogService dialogs, IStringLocalizer<Texts> l)
{
    private Task<bool> _asked = Task.FromResult(false);

    public Task<bool> MayLeaveAsync() => _asked.IsCompleted ? _asked = AskAsync() : _asked;

    private async Task<bool> AskAsync()
    {
        var options = new ConfirmOptions { OkButtonText = l["나가기"], CancelButtonText = l["계속 쓰기"], CloseDialogOnEsc = true };
        return await dialogs.Confirm(l["저장하지 않은 내용이 있습니다. 이 화면을 나가면 사라집니다."], l["저장하지 않고 나가기"], options) == true;
    }
}
