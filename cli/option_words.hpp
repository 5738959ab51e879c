#pragma once
// The words that the options take, in both languages.

#include <string>
#include <utility>
#include <vector>

#include "cli/request.hpp"

namespace sleutelnet {

template <class Value>
using Choices = std::vector<std::pair<std::string, Value>>;

inline const Choices<Language> languages{{"nl", Language::dutch}, {"en", Language::english}};
inline const Choices<Facet> facets{{"domain", Facet::domain}, {"domein", Facet::domain}, {"setting", Facet::setting},
                                   {"age", Facet::age},       {"leeftijd", Facet::age},  {"theme", Facet::theme},
                                   {"thema", Facet::theme}};
inline const Choices<ResponseClass> responses{{"2h", ResponseClass::within_2h},   {"2u", ResponseClass::within_2h},
                                              {"24h", ResponseClass::within_24h}, {"24u", ResponseClass::within_24h},
                                              {"72h", ResponseClass::within_72h}, {"72u", ResponseClass::within_72h},
                                              {"any", ResponseClass::unknown},    {"alles", ResponseClass::unknown}};
inline const Choices<Moment> moments{
    {"any", Moment::any},         {"alles", Moment::any},     {"day", Moment::daytime},    {"dag", Moment::daytime},
    {"evening", Moment::evening}, {"avond", Moment::evening}, {"weekend", Moment::weekend}};
inline const Choices<PictureKind> picture_kinds{
    {"matrix", PictureKind::matrix},       {"map", PictureKind::map},
    {"kaart", PictureKind::map},           {"unreached", PictureKind::unreached},
    {"onbereikt", PictureKind::unreached}, {"network", PictureKind::network},
    {"netwerk", PictureKind::network},     {"change", PictureKind::change},
    {"verandering", PictureKind::change},  {"plan", PictureKind::plan},
    {"owners", PictureKind::owners},       {"accounthouders", PictureKind::owners}};
inline const Choices<RecruitWeight> weights{{"cells", RecruitWeight::cells},
                                            {"cellen", RecruitWeight::cells},
                                            {"inhabitants", RecruitWeight::inhabitants},
                                            {"inwoners", RecruitWeight::inhabitants}};
inline const Choices<FilesAre> files_are{
    {"parts", FilesAre::parts}, {"delen", FilesAre::parts}, {"waves", FilesAre::waves}, {"momenten", FilesAre::waves}};
inline const Choices<WeightMeaning> meanings{{"length", WeightMeaning::length},
                                             {"lengte", WeightMeaning::length},
                                             {"strength", WeightMeaning::strength},
                                             {"sterkte", WeightMeaning::strength}};

}  // namespace sleutelnet
