#include "report/document.hpp"

namespace sleutelnet {

std::string_view program_version() { return SLEUTELNET_VERSION; }

std::vector<const DataTable*> tables_of(const Document& document) {
  std::vector<const DataTable*> tables;
  for (const auto& block : document.blocks) {
    if (const auto* table = std::get_if<DataTable>(&block)) tables.push_back(table);
    const auto* figure = std::get_if<Figure>(&block);
    if (figure != nullptr && figure->data) tables.push_back(&*figure->data);
  }
  return tables;
}

}  // namespace sleutelnet
