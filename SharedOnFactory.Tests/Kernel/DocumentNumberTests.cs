using SharedOnFactory.Domain.Kernel;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Kernel;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData(DocumentKind.BidNotice, "B0012", 1, "20261122-B0012-0001")]
    [InlineData(DocumentKind.Quotation, "S0031", 42, "20261122-S0031-0042")]
    [InlineData(DocumentKind.PurchaseOrder, "B0012", 1, "PO-20261122-B0012-0001")]
    [InlineData(DocumentKind.Repair, "B0012", 9_999, "AS-20261122-B0012-9999")]
    [InlineData(DocumentKind.BidNotice, "B0012", 10_000, "20261122-B0012-10000")]
    public void A_number_names_the_day_the_company_and_a_serial(DocumentKind kind, string company, int serial, string number)
    {
        DocumentNumber.Format(kind, Day("2026-11-22"), company, serial).ShouldBe(number);
        DocumentNumber.IsWellFormed(number).ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20261122-B0012-001")]
    [InlineData("20261122-X0012-0001")]
    [InlineData("20261122-B012-0001")]
    [InlineData("QT-20261122-B0012-0001")]
    [InlineData(" 20261122-B0012-0001")]
    [InlineData("20261122-B0012-0001\n")]
    [InlineData("２０２６１１２２-B0012-0001")]
    public void Anything_else_is_no_document_number(string? text) => DocumentNumber.IsWellFormed(text).ShouldBeFalse();
}
