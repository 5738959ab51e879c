// One Picture, several back ends: what the SVG says must stand in the PNG and in the PDF, in the same place.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "importers/child_process.hpp"
#include "importers/file_bytes.hpp"
#include "report/pictures/picture_choice.hpp"
#include "report/pictures/picture_page.hpp"
#include "report/pictures/words_picture.hpp"
#include "report/writers/pdf.hpp"
#include "report/writers/picture_file.hpp"
#include "report/writers/png.hpp"
#include "report/writers/svg.hpp"
#include "tests/importers/support/files.hpp"
#include "tests/support/pixels.hpp"
#include "tests/support/small_town.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;
using ::testing::HasSubstr;
using ::testing::StartsWith;

namespace {

constexpr Colour white{255, 255, 255};
constexpr Colour red{200, 0, 0};
constexpr Colour blue{0, 0, 200};

Picture with(std::vector<Shape> shapes) {
  return {.width = 60, .height = 40, .title = "t", .description = "d", .shapes = std::move(shapes), .legend = {}};
}

Shape filled(auto form, Paint paint = {.fill = red}) {
  return {.form = form, .paint = paint, .link = {}, .tooltip = {}};
}

Pixels drawn(std::vector<Shape> shapes) { return Pixels(to_png(with(std::move(shapes)), 1).value()); }

Told town_told(Recipient recipient = Recipient::coordinator) {
  const auto before = small_town_before();
  return disclose(results_of(small_town(), &before), {.recipient = recipient, .purpose = "overleg over zorg"});
}

constexpr PictureKind kinds[] = {PictureKind::matrix,  PictureKind::map,    PictureKind::unreached,
                                 PictureKind::network, PictureKind::change, PictureKind::plan};

// Without blanks: a reader of PDF puts them where letters stand apart.
std::string bare(const std::string& words) {
  std::string rest;
  for (const char sign : words) {
    if (std::string_view(" \n\r\f\t").find(sign) == std::string_view::npos) rest += sign;
  }
  return rest;
}

std::string output_of(const std::vector<std::string>& order) {
  const auto run = run_child(order);
  return run.end == ChildEnd::finished ? run.output : std::string();
}

bool installed(const std::string& program) { return run_child({program, "--version"}).end != ChildEnd::missing; }

}  // namespace

TEST(Png, IsAsLargeAsThePictureTimesItsScale) {
  const Pixels pixels(to_png(with({})).value());

  ASSERT_TRUE(pixels.readable());
  EXPECT_EQ(pixels.width(), 60 * sharp);
  EXPECT_EQ(pixels.height(), 40 * sharp);
}

TEST(Png, ABoxIsWhereItIsSaidToBe) {
  const auto pixels = drawn({filled(Box{.corner = {10, 5}, .width = 20, .height = 10})});

  EXPECT_EQ(pixels.at(10, 5), red);
  EXPECT_EQ(pixels.at(29, 14), red);
  EXPECT_EQ(pixels.at(9, 5), white);
  EXPECT_EQ(pixels.at(30, 14), white);
  EXPECT_EQ(pixels.at(29, 15), white);
}

TEST(Png, ARingWithinARingIsAHole) {
  const auto pixels =
      drawn({filled(Outline{{{{0, 0}, {40, 0}, {40, 40}, {0, 40}}, {{10, 10}, {30, 10}, {30, 30}, {10, 30}}}})});

  EXPECT_EQ(pixels.at(5, 20), red);
  EXPECT_EQ(pixels.at(20, 20), white);
}

TEST(Png, EveryMarkCoversItsCentreAndNotTheCornersOfItsBox) {
  for (const auto shape : {MarkShape::circle, MarkShape::square, MarkShape::hexagon, MarkShape::house}) {
    const auto pixels = drawn({filled(Mark{.centre = {30, 20}, .radius = 10, .shape = shape})});
    EXPECT_EQ(pixels.at(30, 20), red) << static_cast<int>(shape);
    EXPECT_EQ(pixels.at(19, 9), white) << static_cast<int>(shape);
    EXPECT_EQ(pixels.at(41, 31), white) << static_cast<int>(shape);
  }
}

TEST(Png, HatchAndDotsShowBothColoursAndStayWithinTheBox) {
  for (const auto pattern : {Pattern::hatched, Pattern::dotted}) {
    const Paint paint{.fill = red, .pattern = pattern, .mark = blue};
    const auto pixels = drawn({filled(Box{.corner = {10, 10}, .width = 30, .height = 20}, paint)});
    int fills = 0;
    int marks = 0;
    for (int y = 0; y < 40; ++y) {
      for (int x = 0; x < 60; ++x) {
        const bool inside = x >= 10 && x < 40 && y >= 10 && y < 30;
        if (!inside) {
          EXPECT_EQ(pixels.at(x, y), white) << x << ' ' << y;
        }
        fills += pixels.at(x, y) == red ? 1 : 0;
        marks += distance(pixels.at(x, y), blue) < 60 ? 1 : 0;
      }
    }
    EXPECT_GT(fills, 60);
    EXPECT_GT(marks, 10);
  }
}

TEST(Png, WordsStandBesideTheirAnchor) {
  const auto ink_between = [](Anchor anchor, int from, int to) {
    const auto pixels = drawn({filled(Words{.at = {30, 25}, .text = "HHH", .size = 12, .anchor = anchor, .halo = {}})});
    int count = 0;
    for (int y = 0; y < 40; ++y) {
      for (int x = from; x < to; ++x) count += distance(pixels.at(x, y), white) > 100 ? 1 : 0;
    }
    return count;
  };
  EXPECT_EQ(ink_between(Anchor::start, 0, 30), 0);
  EXPECT_GT(ink_between(Anchor::start, 30, 60), 30);
  EXPECT_EQ(ink_between(Anchor::end, 30, 60), 0);
  EXPECT_GT(ink_between(Anchor::end, 0, 30), 30);
  EXPECT_GT(ink_between(Anchor::middle, 0, 30), 10);
  EXPECT_GT(ink_between(Anchor::middle, 30, 60), 10);
}

TEST(Png, WhatIsTooLargeForAnImageIsRefused) {
  auto picture = with({});
  picture.height = 40000;
  EXPECT_FALSE(to_png(picture, 1));
}

TEST(Pictures, AreTheSameBytesEachTime) {
  const auto told = town_told();
  for (const auto kind : kinds) {
    const auto pages = picture_pages(told, kind, Language::dutch);
    for (const auto format : {PictureFormat::svg, PictureFormat::png, PictureFormat::pdf}) {
      EXPECT_EQ(to_picture_file(pages, format, told.stamp, Language::dutch),
                to_picture_file(picture_pages(told, kind, Language::dutch), format, told.stamp, Language::dutch));
    }
  }
}

// The SVG drawn by librsvg, which shares no line of ours, laid over the PNG.
TEST(Pictures, PngIsWhatTheSvgLooksLike) {
  if (!installed("rsvg-convert")) GTEST_SKIP() << "rsvg-convert (librsvg2-bin) is not installed";
  const auto told = town_told();
  const TemporaryFolder folder;
  for (const auto kind : kinds) {
    const auto picture = below_each_other(picture_pages(told, kind, Language::dutch));
    const auto svg = folder.write("plaat.svg", to_svg(picture));
    const Pixels theirs(output_of({"rsvg-convert", svg.string()}));
    const Pixels ours(to_png(picture, 1).value());
    ASSERT_TRUE(theirs.readable() && ours.readable());
    ASSERT_EQ(ours.width(), theirs.width());
    ASSERT_EQ(ours.height(), theirs.height());
    double apart = 0;
    int far = 0;
    for (int y = 0; y < ours.height(); ++y) {
      for (int x = 0; x < ours.width(); ++x) {
        const int difference = distance(ours.at(x, y), theirs.at(x, y));
        apart += difference;
        far += difference > 128 ? 1 : 0;
      }
    }
    const double pixels = static_cast<double>(ours.width()) * ours.height();
    // Edges of letters and of hatching are softened otherwise; a shape in another place would be far apart.
    EXPECT_LT(apart / pixels, 3.0) << static_cast<int>(kind) << ": of 255, on average";
    EXPECT_LT(far / pixels, 0.002) << static_cast<int>(kind);
  }
}

TEST(Pdf, HasAPageForEachPictureOfItsSize) {
  const auto pdf = to_pdf({with({}), with({})}, {.title = "Twee"});

  EXPECT_THAT(pdf, StartsWith("%PDF-1.5"));
  EXPECT_THAT(pdf, HasSubstr("/Count 2"));
  EXPECT_THAT(pdf, HasSubstr("/MediaBox [ 0 0 45 30 ]"));  // 60 × 40 pixels at 96 to the inch
}

TEST(Pdf, HoldsEveryWordOfThePictureAsText) {
  if (!installed("pdftotext")) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
  const auto told = town_told();
  const TemporaryFolder folder;
  for (const auto kind : kinds) {
    const auto pages = picture_pages(told, kind, Language::dutch);
    const auto file =
        folder.write("plaat.pdf", *to_picture_file(pages, PictureFormat::pdf, told.stamp, Language::dutch));
    const auto words = bare(output_of({"pdftotext", "-raw", file.string(), "-"}));
    for (const auto& shape : pages.front().shapes) {
      const auto* text = std::get_if<Words>(&shape.form);
      if (text == nullptr || text->rotation != 0) continue;
      EXPECT_THAT(words, HasSubstr(bare(text->text)));
    }
  }
}

TEST(Pictures, SayForWhomForWhatAndOfWhichDay) {
  for (const auto recipient : {Recipient::coordinator, Recipient::council, Recipient::partner, Recipient::public_}) {
    const auto told = town_told(recipient);
    for (const auto kind : kinds) {
      if (no_picture_because(told, kind, Language::dutch)) continue;
      const auto svg = to_svg(picture_pages(told, kind, Language::dutch).front());
      EXPECT_THAT(svg, HasSubstr("overleg over zorg"));
      EXPECT_THAT(svg, HasSubstr(std::string(label(Language::dutch, recipient))));
      EXPECT_THAT(svg, HasSubstr("24 november 2025"));
      EXPECT_THAT(svg, HasSubstr("Stand van 24-11-2025"));
    }
  }
}

TEST(Pictures, OfAreasNameNobodyAndThatOfTheNetworkIsNotForOthers) {
  for (const auto recipient : {Recipient::coordinator, Recipient::council, Recipient::partner, Recipient::public_}) {
    const auto town = small_town();
    DisclosureRequest request{.recipient = recipient};
    for (const auto& actor : town.actors) request.names[actor.id] = "Naam van " + actor.id.text();
    request.reason = "daarom";
    const auto before = small_town_before();
    const auto told = disclose(results_of(town, &before), request);
    const bool own = recipient == Recipient::coordinator;
    EXPECT_EQ(no_picture_because(told, PictureKind::network, Language::dutch).has_value(), !own);
    EXPECT_TRUE(own || no_picture_because(told, PictureKind::owners, Language::dutch).has_value());
    for (const auto kind :
         {PictureKind::matrix, PictureKind::map, PictureKind::unreached, PictureKind::change, PictureKind::plan}) {
      EXPECT_FALSE(no_picture_because(told, kind, Language::dutch));
      const auto svg = to_svg(below_each_other(picture_pages(told, kind, Language::dutch)));
      for (const auto& actor : town.actors) EXPECT_EQ(svg.find(actor.id.text()), std::string::npos);
      EXPECT_EQ(svg.find("Naam van"), std::string::npos);
      EXPECT_EQ(svg.find("daarom"), std::string::npos);
    }
  }
}

TEST(Pictures, OfTheNetworkHaveNamesOnlyWhenTheyWereTold) {
  DisclosureRequest request{.names = {{ActorId("K001"), "Fenna"}}, .reason = "afscheid"};
  const auto with_names = disclose(results_of(small_town()), request);

  EXPECT_THAT(to_svg(picture_pages(with_names, PictureKind::network, Language::dutch).front()),
              ::testing::AllOf(HasSubstr(">Fenna<"), HasSubstr("Namen omdat: afscheid"), HasSubstr("bij hun naam")));
}

TEST(Pictures, WithoutBordersOrCellsSayWhy) {
  auto town = small_town();
  for (auto area : town.areas.rows()) {
    area.polygons.clear();
    town.areas.put(area);
  }
  const auto told = disclose(results_of(town));
  EXPECT_TRUE(no_picture_because(told, PictureKind::map, Language::dutch));
  EXPECT_TRUE(no_picture_because(told, PictureKind::unreached, Language::dutch));
  EXPECT_FALSE(no_picture_because(told, PictureKind::matrix, Language::dutch));

  town.terms = {};
  EXPECT_TRUE(no_picture_because(disclose(results_of(town)), PictureKind::matrix, Language::dutch));
}

TEST(Pictures, OfAChangeNeedAnEarlierMoment) {
  EXPECT_TRUE(no_picture_because(disclose(results_of(small_town())), PictureKind::change, Language::dutch));
  const auto before = small_town_before();
  EXPECT_FALSE(no_picture_because(disclose(results_of(small_town(), &before)), PictureKind::change, Language::dutch));
}

TEST(Pictures, AreMadeOfNoMoreThanTheyTell) {
  const auto town = small_town();
  const auto before = small_town_before();
  const auto whole = disclose(results_of(town, &before));
  for (const auto kind : kinds) {
    auto results = results_for_picture(kind, town, &before, {});
    results.hash = content_hash(town);
    const auto pages = picture_pages(disclose(results), kind, Language::dutch);
    const auto of_all = picture_pages(whole, kind, Language::dutch);
    ASSERT_EQ(pages.size(), of_all.size());
    for (std::size_t page = 0; page < pages.size(); ++page) EXPECT_EQ(to_svg(pages[page]), to_svg(of_all[page]));
  }
}

TEST(Pictures, OfWordsSayWhatTheReportSays) {
  const auto told = town_told();
  for (const auto& [kind, blocks] : {std::pair{PictureKind::change, comparison_of_areas_section(told, Language::dutch)},
                                     std::pair{PictureKind::plan, recruitment_section(told, Language::dutch)},
                                     std::pair{PictureKind::owners, owners_section(told, Language::dutch)}}) {
    std::string drawn_words;
    for (const auto& page : picture_pages(told, kind, Language::dutch)) {
      for (const auto& shape : page.shapes) {
        const auto* words = std::get_if<Words>(&shape.form);
        if (words != nullptr) drawn_words += words->text + "\n";
      }
    }
    const Document document{.blocks = blocks};
    EXPECT_TRUE(kind == PictureKind::owners || !tables_of(document).empty());
    for (const auto* table : tables_of(document)) {
      for (const auto& row : table->rows) {
        for (const auto& entry : row) {
          std::istringstream words(entry.words);
          for (std::string word; words >> word;) EXPECT_THAT(drawn_words, HasSubstr(word)) << entry.words;
        }
      }
    }
  }
}

TEST(Pictures, OfALongTableGoOnOnTheNextPageUnderItsHeads) {
  DataTable table{
      .name = "lang", .caption = "Een lange tabel", .columns = {{"a", "Kop"}, {"b", "Getal", Align::right}}};
  for (int row = 0; row < 200; ++row) table.rows.push_back({{"rij" + std::to_string(row)}, {std::to_string(row)}});

  const auto pages = words_pages({Heading{2, "Titel"}, table});

  ASSERT_GT(pages.size(), 1U);
  std::string all;
  for (const auto& page : pages) {
    const auto svg = to_svg(page);
    EXPECT_THAT(svg, ::testing::AllOf(HasSubstr("Titel"), HasSubstr(">Kop<"), HasSubstr(">Getal<")));
    EXPECT_LE(page.height, 1450);
    for (const auto& shape : page.shapes) {
      const auto* words = std::get_if<Words>(&shape.form);
      if (words == nullptr) continue;
      EXPECT_LE(words->at.y, page.height);
    }
    all += svg;
  }
  for (int row = 0; row < 200; ++row) EXPECT_THAT(all, HasSubstr(">rij" + std::to_string(row) + "<"));
}

TEST(Pictures, OfATableWithMuchToSayStayWithinTheirWidth) {
  std::string much;
  for (int word = 0; word < 120; ++word) much += "woord" + std::to_string(word) + " ";
  const DataTable table{.name = "breed",
                        .caption = {},
                        .columns = {{"a", "Kort"}, {"b", "Lang"}, {"c", "Getal", Align::right}},
                        .rows = {{{"x"}, {much}, {"12"}}}};

  const auto pages = words_pages({Note{much}, table});

  for (const auto& shape : pages.front().shapes) {
    const auto* words = std::get_if<Words>(&shape.form);
    if (words == nullptr) continue;
    const double long_is = text_width(words->text, words->size, words->strong);
    EXPECT_LE(words->at.x + (words->anchor == Anchor::end ? 0 : long_is), pages.front().width);
  }
}

TEST(PicturePage, BreaksLinesAtBlanksWithinTheWidth) {
  const std::string words = "een twee drie vier vijf zes zeven acht negen tien elf twaalf";
  std::string again;
  for (const auto& line : lines_within(words, 120, 12)) {
    EXPECT_LE(text_width(line, 12), 120) << line;
    again += (again.empty() ? "" : " ") + line;
  }
  EXPECT_EQ(again, words);
}

TEST(PicturePage, NothingOfThePictureLiesUnderTitleOrStamp) {
  const auto told = town_told();
  for (const auto kind : kinds) {
    for (const auto& page : picture_pages(told, kind, Language::dutch)) {
      for (const auto& shape : page.shapes) {
        const auto* words = std::get_if<Words>(&shape.form);
        if (words == nullptr) continue;
        EXPECT_GT(words->at.y, 0);
        EXPECT_LT(words->at.y, page.height);
      }
    }
  }
}
