#include "report/writers/html_style.hpp"

#include <fmt/format.h>

#include "report/palette.hpp"

namespace sleutelnet {

namespace {

std::string hexadecimal(Colour colour) {
  return fmt::format("#{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
}

std::string variables(const Palette& palette) {
  return fmt::format("--ground:{};--panel:{};--line:{};--ink:{};--soft:{};--accent:{};--accent-ground:{};--warning:{};",
                     hexadecimal(palette.ground), hexadecimal(palette.panel), hexadecimal(palette.line),
                     hexadecimal(palette.ink), hexadecimal(palette.soft_ink), hexadecimal(palette.accent),
                     hexadecimal(palette.accent_ground), hexadecimal(palette.warning));
}

// A CSS string in which only letters and digits stand as they are: whatever is in a name of a
// municipality, it cannot end the string or the style element. Bytes of UTF-8 above ASCII are harmless.
std::string css_string(std::string_view text) {
  std::string result = "\"";
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool plain = byte >= 0x80 || (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') ||
                       (letter >= 'a' && letter <= 'z') || letter == ' ';
    result += plain ? std::string(1, letter) : fmt::format("\\{:06x}", byte);
  }
  return result + '"';
}

constexpr std::string_view screen = R"css(
*{box-sizing:border-box}
html{font-size:16px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 Inter,"DejaVu Sans",Arial,sans-serif}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem;top:0;padding:.6rem 1rem;background:var(--panel);color:var(--accent)}
.skip:focus{left:1rem;z-index:1}
header,main,nav,footer{max-width:64rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .25rem}
.subtitle{font-size:1.125rem;color:var(--soft);margin:0 0 1.25rem}
h2{font-size:1.4rem;line-height:1.3;margin:3rem 0 .75rem;padding-top:1.25rem;border-top:1px solid var(--line)}
h3{font-size:1.1rem;margin:2rem 0 .5rem}
p{max-width:46rem;margin:.5rem 0 1rem}
.warning{border-left:4px solid var(--warning);background:var(--panel);padding:.75rem 1rem;margin:0 0 1.25rem;max-width:46rem}
.note{border-left:4px solid var(--accent);background:var(--panel);padding:.75rem 1rem;margin:1rem 0;max-width:46rem}
.stamp{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.25rem;margin:0 0 1rem;font-size:.9rem}
.stamp dt{color:var(--soft)}
.stamp dd{margin:0;overflow-wrap:anywhere}
nav{font-size:.95rem}
nav h2{border:0;margin:1.5rem 0 .25rem;padding:0;font-size:1rem}
nav ol{margin:0;padding-left:1.5rem;columns:2}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem;margin:1rem 0 1.5rem;padding:0;list-style:none}
.numbers li{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:1rem 1.1rem}
.value{display:block;font-size:1.75rem;font-weight:600;line-height:1.2}
.uncertainty{display:block;color:var(--soft);font-size:.9rem;margin-top:.35rem}
.scroll{overflow-x:auto;margin:1rem 0 .25rem}
table{border-collapse:collapse;width:100%;background:var(--panel);font-size:.875rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.4rem 0}
th,td{padding:.4rem .65rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--soft);vertical-align:bottom}
tbody th{font-weight:500}
.right{text-align:right;white-space:nowrap}
.centre{text-align:center}
.basis{color:var(--soft);font-size:.85rem;margin-top:.25rem}
figure{margin:1.25rem 0;padding:0}
figure svg{display:block;max-width:100%;height:auto;border:1px solid var(--line);border-radius:10px;background:#fff}
figcaption{color:var(--soft);font-size:.9rem;margin-top:.5rem;max-width:46rem}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--accent);font-size:.9rem}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--soft);font-size:.85rem}
@media (max-width:40rem){nav ol{columns:1}.stamp{grid-template-columns:1fr}.stamp dt{margin-top:.4rem}}
)css";

constexpr std::string_view print = R"css(
@media print{
html{font-size:10.5pt}
body{background:#fff;color:#000}
header,main,nav,footer{max-width:none;padding:0}
header{padding-top:0}
.skip,details{display:none}
a{color:inherit;text-decoration:none}
h1,h2,h3,h2+p,caption,thead,tbody tr:first-child{break-after:avoid}
tbody tr:last-child{break-before:avoid}
h2{margin-top:1.6rem}
.numbers{gap:.6rem;grid-template-columns:repeat(3,1fr)}
.numbers li,.note,.warning,figure,tr{break-inside:avoid}
.numbers li,table,.note,.warning{background:#fff}
.numbers li,.note,.warning{border-color:#555}
.subtitle,.stamp dt,.uncertainty,.basis,figcaption,footer{color:#333}
thead{display:table-header-group}
table{font-size:8.5pt}
th,td{padding:.18rem .4rem;border-color:#bbb}
.scroll{overflow:visible}
figure svg{border:0;border-radius:0;max-height:228mm;margin:0 auto}
p{orphans:3;widows:3}
}
)css";

}  // namespace

std::string html_style(std::string_view footer) {
  std::string style = ":root{color-scheme:light dark;" + variables(light_palette) + "}\n";
  style += "@media screen and (prefers-color-scheme:dark){:root{" + variables(dark_palette) + "}}\n";
  style += screen;
  style += print;
  style += "@page{size:A4;margin:18mm 15mm 20mm;@bottom-left{content:" + css_string(footer) +
           ";font:8pt Inter,Arial,sans-serif;color:#333}" +
           "@bottom-right{content:counter(page) \" / \" counter(pages);font:8pt Inter,Arial,sans-serif;color:#333}}\n";
  return style;
}

}  // namespace sleutelnet
