namespace SharedOnFactory.Web.Data.Demo.Drawings;

internal static class PartDrawingSamples
{
    private static readonly string[] Companies = ["(주)가람정밀", "누리메카텍", "다솜기공", "한울정공(주)", "(주)온새미로테크", "미리내산업"];
    private static readonly string[] People = ["김도현", "이서연", "박준호", "최민지", "정우성", "한지민"];
    private static readonly string[] Roughnesses = ["Ra 1.6", "Ra 3.2", "Ra 3.2", "Ra 6.3"];
    private static readonly string[] Tolerances = ["ISO 2768-mK", "ISO 2768-mK", "ISO 2768-fH", "KS B ISO 2768-m"];

    private static readonly (string Ko, string En)[] PlateNames =
        [("베이스 플레이트", "BASE PLATE"), ("센서 고정판", "SENSOR MOUNT PLATE"), ("커버 플레이트", "COVER PLATE"), ("지그 플레이트", "JIG PLATE"), ("모터 장착판", "MOTOR PLATE")];
    private static readonly (string Ko, string En)[] FlangeNames =
        [("커플링 플랜지", "COUPLING FLANGE"), ("베어링 플랜지", "BEARING FLANGE"), ("배관 플랜지", "PIPE FLANGE"), ("허브 플랜지", "HUB FLANGE")];
    private static readonly (string Ko, string En)[] ShaftNames =
        [("구동축", "DRIVE SHAFT"), ("롤러 샤프트", "ROLLER SHAFT"), ("스핀들 축", "SPINDLE SHAFT"), ("가이드 핀", "GUIDE PIN"), ("피니언 축", "PINION SHAFT")];
    private static readonly (string Ko, string En)[] BracketNames =
        [("모터 브라켓", "MOTOR BRACKET"), ("실린더 브라켓", "CYLINDER BRACKET"), ("L형 고정 브라켓", "L BRACKET"), ("센서 브라켓", "SENSOR BRACKET")];

    public static PartDrawing Make(int seed, PartShape shape)
    {
        var dice = new Dice(seed);
        var (ko, en) = dice.Pick(Names(shape));
        var part = new PartDrawing
        {
            Number = $"SOF-{2000 + Math.Abs(seed % 8000)}",
            Revision = dice.Pick(["A", "A", "B", "C"]),
            NameKo = ko,
            NameEn = en,
            Shape = shape,
            Tolerance = dice.Pick(Tolerances),
            Roughness = dice.Pick(Roughnesses),
            Company = dice.Pick(Companies),
            DrawnBy = dice.Pick(People),
            DrawnOn = new DateOnly(2026, 1, 5).AddDays(dice.Below(160)),
        };
        return shape switch
        {
            PartShape.Plate => Plate(part, dice),
            PartShape.Flange => Flange(part, dice),
            PartShape.Shaft => Shaft(part, dice),
            _ => Bracket(part, dice),
        };
    }

    private static (string Ko, string En)[] Names(PartShape shape) => shape switch
    {
        PartShape.Plate => PlateNames,
        PartShape.Flange => FlangeNames,
        PartShape.Shaft => ShaftNames,
        _ => BracketNames,
    };

    private static PartDrawing Plate(PartDrawing part, Dice dice)
    {
        double length = dice.Between(90, 260, 10), width = dice.Between(60, 150, 10);
        var edge = dice.Pick([10.0, 12.0, 15.0]);
        var size = dice.Pick([5.5, 6.6, 9.0]);
        var columns = length > 170 ? 3 : 2;
        var holes = new List<PartHole>();
        for (var column = 0; column < columns; column++)
        {
            var x = edge + (column * (length - (2 * edge)) / (columns - 1));
            holes.Add(new(x, edge, size));
            holes.Add(new(x, width - edge, size));
        }

        var middle = Math.Round(width * dice.Pick([0.26, 0.34, 0.42]));
        if (columns == 2 || dice.Below(2) == 0)
        {
            holes.Add(new(length / 2, width / 2, middle));
        }
        else
        {
            holes.Add(new(length * 0.3, width / 2, middle * 0.7));
            holes.Add(new(length * 0.7, width / 2, middle * 0.7));
        }

        return part with
        {
            Length = length,
            Width = width,
            Height = dice.Pick([8.0, 10.0, 12.0, 15.0, 20.0]),
            Holes = holes,
            Material = dice.Pick(["AL6061", "AL6061-T6", "SUS304", "SS400", "POM", "AL7075"]),
        };
    }

    private static PartDrawing Flange(PartDrawing part, Dice dice)
    {
        double outer = dice.Between(80, 180, 10), bore = Math.Round(outer * dice.Pick([0.2, 0.25, 0.3]));
        var hub = Math.Round((bore * 1.7) + 4);
        var circle = Math.Round((outer + hub) / 2);
        var count = dice.Pick([4, 6, 6, 8]);
        var size = dice.Pick([6.6, 9.0, 11.0]);
        var holes = Enumerable.Range(0, count).Select(index => Math.Tau * (index + 0.5) / count)
            .Select(turn => new PartHole(circle / 2 * Math.Cos(turn), circle / 2 * Math.Sin(turn), size));
        return part with
        {
            Bore = bore,
            Holes = [.. holes],
            Chamfer = dice.Pick([1.0, 1.5]),
            Steps = [new(dice.Pick([12.0, 15.0, 18.0]), outer), new(dice.Between(14, 36, 2), hub)],
            Material = dice.Pick(["S45C", "SUS304", "SCM440", "AL6061"]),
        };
    }

    private static PartDrawing Shaft(PartDrawing part, Dice dice)
    {
        double body = dice.Between(26, 60, 2), journal = body - dice.Pick([4, 6, 8]), end = journal - dice.Pick([4, 6]);
        var steps = new List<PartStep>
        {
            new(dice.Between(20, 40, 5), journal),
            new(dice.Between(70, 180, 5), body),
            new(dice.Between(20, 50, 5), journal),
            new(dice.Between(25, 55, 5), end),
        };
        if (dice.Below(2) == 0)
        {
            steps.Insert(1, new(8, body + dice.Pick([8, 10, 14])));
        }

        return part with
        {
            Steps = steps,
            Chamfer = dice.Pick([1.0, 1.5, 2.0]),
            Material = dice.Pick(["S45C", "SCM440", "SUS303", "C3604"]),
        };
    }

    private static PartDrawing Bracket(PartDrawing part, Dice dice)
    {
        double length = dice.Between(60, 130, 10), width = dice.Between(50, 90, 5), height = dice.Between(55, 110, 5);
        var thickness = dice.Pick([8.0, 10.0, 12.0]);
        var size = dice.Pick([6.6, 9.0]);
        double edge = 14, front = 15, middle = thickness + ((height - thickness) / 2), opening = Math.Round(Math.Min(length, height - thickness) * 0.4);
        return part with
        {
            Length = length,
            Width = width,
            Height = height,
            Thickness = thickness,
            Holes =
            [
                new(edge, front, size), new(length - edge, front, size),
                new(length / 2, middle, opening, InWall: true),
                new(12, height - 12, 5.5, InWall: true), new(length - 12, height - 12, 5.5, InWall: true),
            ],
            Material = dice.Pick(["AL6061", "SS400", "SUS304", "MC NYLON", "AL5052"]),
        };
    }
}
