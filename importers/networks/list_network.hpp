#pragma once
// What the readers of plain lists share: lines, words, the dictionaries of Python, and nodes that only edges name.

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importers/networks/foreign_network.hpp"
#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

struct ListLine {
  std::size_t number = 0;  // from 1
  std::string_view text;   // without blanks at either end
};

// The lines that are not empty. Of the beginning of a file the last may be half a line, and is left out.
std::vector<ListLine> lines_of(std::string_view text);
std::vector<ListLine> whole_lines_of(const Beginning& beginning);

// Between blanks and tabs.
std::vector<std::string_view> words_of(std::string_view line);

// Without its first words, and the blanks behind them.
std::string_view after_words(std::string_view line, std::size_t words);

// {'weight': 3, 'kind': "x"} as names and values, the texts without their quotes; nothing when it is no dictionary.
// Read by its signs: nothing is ever executed.
std::optional<std::map<std::string, std::string>> python_dictionary(std::string_view text);

// Puts the weight with the edge, and the other names with the attributes of the file.
void take_dictionary(const std::map<std::string, std::string>& dictionary, ForeignEdge& edge, ForeignFile& file);

// Makes the one network of a file from rows that name nodes: each node once, where it is first named.
class NamedNodes {
 public:
  explicit NamedNodes(ForeignFile& file) : file_(file) { file.networks.emplace_back(); }

  void add_node(std::string_view id, std::size_t line);  // that a row of its own names
  void add_edge(ForeignEdge edge);
  void tell_implied();  // how many nodes only edges named

 private:
  void name(std::string_view id, std::size_t line, bool by_itself);

  ForeignFile& file_;
  std::unordered_map<std::string, bool> by_itself_;
};

// The file as text in UTF-8; nothing when it holds bytes that are no text, and `read` is then a refusal.
std::optional<std::string> text_of_list(std::string bytes, const std::string& file, ForeignFile& read);
std::string ending_of(const std::string& file);  // in lower case: ".ncol"

// A few words of the file as evidence, with the ending when that was needed to tell.
std::string list_evidence(std::string_view line, std::string_view ending);

}  // namespace sleutelnet
