#include "report/writers/picture_file.hpp"

#include <algorithm>
#include <array>

#include "report/pictures/picture_page.hpp"
#include "report/stamp_words.hpp"
#include "report/writers/pdf.hpp"
#include "report/writers/png.hpp"
#include "report/writers/svg.hpp"

namespace sleutelnet {

namespace {

PdfProperties properties_of(const std::vector<Picture>& pages, const Stamp& stamp, Language language) {
  std::string subject;
  for (const auto& fact : stamp_facts(stamp, language)) {
    subject += (subject.empty() ? "" : " · ") + fact.name + ": " + fact.value;
  }
  return {.title = pages.empty() ? std::string() : pages.front().title,
          .author = municipality_words(stamp, language),
          .subject = subject,
          .creator = "Sleutelnet " + std::string(program_version()),
          .made = stamp.made};
}

}  // namespace

std::optional<PictureFormat> picture_format(std::string_view ending) {
  constexpr std::array<std::pair<std::string_view, PictureFormat>, 3> known = {
      {{".svg", PictureFormat::svg}, {".png", PictureFormat::png}, {".pdf", PictureFormat::pdf}}};
  std::string lower(ending);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char sign) { return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign; });
  const auto* const found =
      std::find_if(known.begin(), known.end(), [&](const auto& format) { return format.first == lower; });
  return found == known.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string> to_picture_file(const std::vector<Picture>& pages, PictureFormat format, const Stamp& stamp,
                                           Language language) {
  switch (format) {
    case PictureFormat::pdf: return to_pdf(pages, properties_of(pages, stamp, language));
    case PictureFormat::svg: return to_svg(below_each_other(pages));
    case PictureFormat::png: return to_png(below_each_other(pages));
  }
  return std::nullopt;
}

}  // namespace sleutelnet
