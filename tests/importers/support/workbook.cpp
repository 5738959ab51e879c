#include "tests/importers/support/workbook.hpp"

#include <zip.h>

#include <stdexcept>

#include "importers/sheets/sheet.hpp"

namespace sleutelnet::testing {

namespace {

const std::string xml = R"(<?xml version="1.0" encoding="UTF-8"?>)";
const std::string main_names = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")"
                               R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relationship(const std::string& id, const std::string& type, const std::string& target) {
  return "<Relationship Id=\"" + id + "\" Type=\"" + types + type + "\" Target=\"" + target + "\"/>";
}

std::string relationships(const std::string& inner) {
  return xml + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + inner +
         "</Relationships>";
}

std::string escaped(const std::string& text) {
  std::string result;
  for (const char sign : text) {
    const auto code = static_cast<unsigned char>(sign);
    if (code < ' ' && sign != '\t' && sign != '\n') continue;
    result += sign == '&' ? "&amp;" : sign == '<' ? "&lt;" : sign == '"' ? "&quot;" : std::string(1, sign);
  }
  return result;
}

void require(bool done) {
  if (!done) throw std::runtime_error("the test could not write its zip file");
}

}  // namespace

void write_zip(const std::filesystem::path& path, const std::vector<Part>& parts) {
  auto* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  require(archive != nullptr);
  for (const auto& part : parts) {
    auto* source = zip_source_buffer(archive, part.text.data(), part.text.size(), 0);
    const auto place = zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    require(place >= 0);
    if (part.locked)
      require(zip_file_set_encryption(archive, static_cast<zip_uint64_t>(place), ZIP_EM_AES_256, "geheim") == 0);
  }
  require(zip_close(archive) == 0);
}

std::vector<Part> parts_of(const XlsxBook& book) {
  std::string sheets;
  std::string related;
  std::vector<Part> parts = {{"_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))}};
  for (std::size_t at = 0; at < book.sheets.size(); ++at) {
    const auto& sheet = book.sheets[at];
    const auto number = std::to_string(at + 1);
    const auto state = sheet.state.empty() ? "" : " state=\"" + sheet.state + "\"";
    sheets += "<sheet name=\"" + escaped(sheet.name) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"" +
              state + "/>";
    related += relationship("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
    parts.push_back({"xl/worksheets/sheet" + number + ".xml", xml + "<worksheet" + main_names + ">" + sheet.before +
                                                                  "<sheetData>" + sheet.rows + "</sheetData>" +
                                                                  sheet.after + "</worksheet>"});
  }
  related += relationship("rIdS", "sharedStrings", "sharedStrings.xml") + relationship("rIdF", "styles", "styles.xml");
  parts.push_back({"xl/_rels/workbook.xml.rels", relationships(related)});
  parts.push_back({"xl/workbook.xml", xml + "<workbook" + main_names + "><workbookPr " + book.properties +
                                          "/><sheets>" + sheets + "</sheets></workbook>"});
  parts.push_back({"xl/sharedStrings.xml", xml + "<sst" + main_names + ">" + book.strings + "</sst>"});
  parts.push_back({"xl/styles.xml", xml + "<styleSheet" + main_names + "><numFmts>" + book.formats +
                                        "</numFmts><cellXfs>" + book.styles + "</cellXfs></styleSheet>"});
  return parts;
}

std::filesystem::path write_xlsx(const TemporaryFolder& folder, const std::string& name, const XlsxBook& book) {
  const auto path = folder.path() / name;
  write_zip(path, parts_of(book));
  return path;
}

std::string rows_of(const std::vector<std::vector<std::string>>& rows) {
  std::string result;
  for (std::size_t line = 1; line <= rows.size(); ++line) {
    result += "<row r=\"" + std::to_string(line) + "\">";
    for (std::size_t column = 1; column <= rows[line - 1].size(); ++column) {
      result += "<c r=\"" + column_letters(column) + std::to_string(line) + "\" t=\"inlineStr\"><is><t>" +
                escaped(rows[line - 1][column - 1]) + "</t></is></c>";
    }
    result += "</row>";
  }
  return result;
}

std::filesystem::path write_ods(const TemporaryFolder& folder, const std::string& name, const std::string& tables,
                                const std::string& styles) {
  const std::string prefix = "urn:oasis:names:tc:opendocument:xmlns:";
  const std::string kind = "application/vnd.oasis.opendocument.spreadsheet";
  const auto names =
      " xmlns:office=\"" + prefix + "office:1.0\" xmlns:table=\"" + prefix + "table:1.0\" xmlns:text=\"" + prefix +
      "text:1.0\" xmlns:style=\"" + prefix +
      "style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
  const auto path = folder.path() / name;
  write_zip(path, {{"mimetype", kind},
                   {"content.xml", xml + "<office:document-content" + names + "><office:automatic-styles>" + styles +
                                       "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                                       "</office:spreadsheet></office:body></office:document-content>"},
                   {"META-INF/manifest.xml", xml + "<manifest:manifest xmlns:manifest=\"" + prefix +
                                                 "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" "
                                                 "manifest:media-type=\"" +
                                                 kind + "\"/></manifest:manifest>"}});
  return path;
}

}  // namespace sleutelnet::testing
