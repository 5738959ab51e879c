#pragma once
// What stands before the data of a UCINET DL file: how many, in which form, and the labels.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sleutelnet {

struct DlHeader {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::size_t matrices = 1;
  bool two_kinds = false;  // rows and columns are other nodes: numbers or labels differ, or the format says so
  std::string format = "fullmatrix";
  bool diagonal = true;
  bool rows_embedded = false;  // labels stand in the data
  bool columns_embedded = false;
  std::vector<std::string> row_labels;  // of all nodes when there is one kind; empty when there are none
  std::vector<std::string> column_labels;
  std::vector<std::string> level_labels;
  std::string_view data;
  std::size_t data_line = 0;  // where the data begin
};

struct DlBeginning {
  std::optional<DlHeader> header;  // nothing when it is no DL
  std::size_t line = 0;            // how far it was read
};

// Whether the text begins with "dl" and how many: a name may begin with these letters too.
bool begins_as_dl(std::string_view text);

DlBeginning read_dl_header(std::string_view text);

}  // namespace sleutelnet
