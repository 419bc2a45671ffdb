using Bunit;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Steps.Notices;
using SharedOnFactory.Web.Steps.Notices.Pages;

namespace SharedOnFactory.Tests.Notices;

/// <summary>Rows pasted from a spreadsheet become items, and what does not is said.</summary>
public sealed class PastedItemsTests(Portal portal) : PageTest(portal)
{
    [Fact]
    public void Columns_are_read_in_the_order_of_the_form_and_processes_by_code_or_name()
    {
        var pasted = PastedItems.Read("축\tSH-1\tS45C\tmct / 용접\t1,200\tEA\r\n\r\n캡\t\tAL6061\n", 200);
        pasted.IsWhole.ShouldBeTrue();
        pasted.Items.Select(i => (i.PartName, i.Material, i.QuantityText)).ShouldBe([("축", "S45C", "1,200"), ("캡", "AL6061", "")]);
        pasted.Items[0].Process.ShouldBe(["MCT", "WELD"]);
    }

    [Fact]
    public void Rows_without_room_and_words_that_name_no_process_are_counted()
    {
        var pasted = PastedItems.Read("축\t\tS45C\tMCT+마법\n캡\t\tS45C\t연금술\n핀\t\tS45C\t요술", 2);
        (pasted.Items.Count, pasted.TooMany, pasted.IsCut).ShouldBe((2, 1, false));
        pasted.Unknown.ShouldBe([(0, "마법"), (1, "연금술")]);
        pasted.Items[0].Process.ShouldBe(["MCT"]);
    }

    [Fact]
    public void Of_a_text_that_was_cut_off_the_last_half_row_is_not_taken()
    {
        var row = new string('가', PastedItems.MaxLength / 2);
        var pasted = PastedItems.Read($"{row}\n{row}"[..PastedItems.MaxLength], 200);
        (pasted.Items.Count, pasted.IsCut, pasted.IsWhole).ShouldBe((1, true, false));
    }

    [Fact]
    public async Task The_form_says_what_a_paste_left_out()
    {
        List<ItemBody> items = [new()];
        var lines = Render<ItemLines>(p => p.Add(l => l.Items, items));
        await PasteAsync(string.Join('\n', Enumerable.Range(1, 203).Select(i => $"부품{i}\t\tS45C\t{(i == 2 ? "마법" : "MCT")}")));
        items.Count.ShouldBe(NoticeBody.MaxItems);
        var said = lines.Find(".notice-bar").TextContent;
        said.ShouldContain("마지막 3줄은 넣지 못했습니다.");
        said.ShouldContain("2번째 품목 마법");

        items.RemoveRange(1, items.Count - 1);
        await PasteAsync("축\t\tS45C\tMCT");
        lines.FindAll(".notice-bar").ShouldBeEmpty();

        Task PasteAsync(string text) => lines.InvokeAsync(() => lines.FindComponents<ItemLine>()[0].Instance.Pasted.InvokeAsync(text));
    }
}
