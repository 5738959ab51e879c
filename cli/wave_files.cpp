#include "cli/wave_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "importers/csv.hpp"
#include "importers/encoding.hpp"
#include "importers/file_bytes.hpp"
#include "importers/text_folding.hpp"
#include "report/writers/csv.hpp"

namespace sleutelnet {

namespace {

struct MatchColumns {
  std::size_t earlier = 0, later = 0, same = 0;
  std::optional<std::size_t> day;
};

std::optional<MatchColumns> columns_in(const FileRow& heads) {
  const auto place = [&](std::string_view dutch, std::string_view english) -> std::optional<std::size_t> {
    for (std::size_t at = 0; at < heads.cells.size(); ++at) {
      const auto head = folded(heads.cells[at]);
      if (head == folded(dutch) || head == folded(english)) return at;
    }
    return std::nullopt;
  };
  const auto earlier = place("eerder", "earlier"), later = place("later", "later"), same = place("zelfde", "same");
  if (!earlier || !later || !same) return std::nullopt;
  return MatchColumns{*earlier, *later, *same, place("dag_later", "day_later")};
}

enum class Answer { yes, no, open };

std::optional<Answer> answer_in(std::string_view word) {
  const auto answer = folded(word);
  if (answer.empty()) return Answer::open;
  if (answer == "ja" || answer == "yes") return Answer::yes;
  if (answer == "nee" || answer == "no") return Answer::no;
  return std::nullopt;
}

// The line that is wrong, or 0.
std::size_t read_rows(const std::string& bytes, std::vector<ConfirmedMatch>& matches) {
  CsvReader reader(bytes);
  const auto heads = reader.next();
  const auto columns = heads ? columns_in(*heads) : std::nullopt;
  if (!columns) return 1;
  while (const auto row = reader.next()) {
    const auto cell = [&](std::size_t place) {
      return place < row->cells.size() ? std::string(trimmed(row->cells[place])) : std::string();
    };
    const auto answer = answer_in(cell(columns->same));
    ConfirmedMatch match{
        .earlier = cell(columns->earlier), .later = cell(columns->later), .same = answer == Answer::yes};
    if (!answer || match.earlier.empty() || match.later.empty()) return row->line;
    if (columns->day) match.day = parse_date(cell(*columns->day));
    if (answer != Answer::open) matches.push_back(std::move(match));
  }
  return 0;
}

std::string shown(const std::vector<PersonAt>& people) {
  constexpr std::size_t most = 12;
  std::vector<std::string> words;
  for (const auto& person : people) {
    const bool named = !person.label.empty() && person.label != person.id.text();
    if (words.size() < most) words.push_back(named ? person.id.text() + " · " + person.label : person.id.text());
  }
  return in_a_row(words) + (people.size() > most ? " …" : "");
}

}  // namespace

bool read_matches_file(const Request& request, Streams streams, WaveOptions& options) {
  if (request.matches.empty()) return true;
  std::vector<Issue> issues;
  const SourceFile file{request.matches, request.matches.filename().string()};
  if (!read_beginning(file, {}, issues)) {
    for (const auto& issue : issues) streams.err << sentence(request.language, issue) << '\n';
    return false;
  }
  const auto wrong = read_rows(decode(read_all(file)).text, options.matches);
  if (wrong == 0) return true;
  streams.err << text(request.language, CliText::cli_matches_unreadable,
                      {request.matches.string(), std::to_string(wrong)})
              << '\n';
  return false;
}

bool save_matches(const std::vector<WaveStep>& steps, const Request& request, Streams streams) {
  if (request.save_matches.empty()) return true;
  const auto name = request.save_matches.string();
  const auto refuse = [&](CliText why) {
    streams.err << text(request.language, why, {name}) << '\n';
    return false;
  };
  if (steps.empty()) return refuse(CliText::cli_no_waves_to_match);
  std::error_code error;
  if (std::filesystem::exists(std::filesystem::symlink_status(request.save_matches, error))) {
    return refuse(CliText::cli_mapping_exists);
  }
  const bool dutch = request.language == Language::dutch;
  std::ofstream stream(request.save_matches, std::ios::binary);
  stream << (dutch ? "eerder,naam_eerder,dag_later,later,naam_later,reden,zelfde\r\n"
                   : "earlier,name_earlier,day_later,later,name_later,why,same\r\n");
  for (const auto& step : steps) {
    for (const auto& pair : step.doubtful) {
      stream << csv_line({pair.earlier.id.text(), pair.earlier.label, iso_date(step.until), pair.later.id.text(),
                          pair.later.label, std::string(code_of(pair.why)), ""})
             << "\r\n";
    }
  }
  if (!stream.flush()) return refuse(CliText::cli_cannot_write);
  if (request.format == Format::text) {
    streams.out << '\n' << text(request.language, CliText::cli_matches_written, {name}) << '\n';
  }
  return true;
}

void print_waves(const std::vector<WaveStep>& steps, Language language, std::ostream& out) {
  const auto count = [&](std::size_t value) { return number(language, static_cast<long long>(value)); };
  const auto line = [&](CliText name, const std::string& total, const std::vector<PersonAt>& people) {
    out << "  " << text(language, name, {total}) << (people.empty() ? "" : " — " + shown(people)) << '\n';
  };
  for (const auto& step : steps) {
    const auto by = [&](MatchBasis basis) {
      return count(static_cast<std::size_t>(std::count_if(
          step.matched.begin(), step.matched.end(), [&](const PersonMatch& match) { return match.basis == basis; })));
    };
    out << '\n'
        << text(language, CliText::cli_wave_title, {date(language, step.from), date(language, step.until)}) << '\n'
        << "  "
        << text(language, CliText::cli_wave_matched,
                {count(step.matched.size()), by(MatchBasis::id), by(MatchBasis::name_and_sign),
                 by(MatchBasis::confirmed)})
        << '\n';
    line(CliText::cli_wave_new, count(step.arrived.size()), step.arrived);
    line(CliText::cli_wave_gone, count(step.gone.size()), step.gone);
    line(CliText::cli_wave_doubtful, count(step.doubtful.size()), {});
  }
}

}  // namespace sleutelnet
