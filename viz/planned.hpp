#pragma once
// What the place Plan shows, worked out on the job's thread: vacancy profiles (recruit), and whom to inform first with
// through whom we come to them (inform_first, introductions).

#include <array>
#include <vector>

#include "core/analysis/departure.hpp"
#include "core/analysis/inform_first.hpp"
#include "core/analysis/introductions.hpp"
#include "core/analysis/recruit.hpp"
#include "report/document.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

struct RecruitPart {
  RecruitOptions asked;
  RecruitPlan plan;
};

struct InformPart {
  InformOptions asked;
  InformPlan plan;
  std::vector<ActorId> not_callable;        // of those named
  std::vector<Introduction> ways;           // of everybody named, by id
  std::array<std::vector<Block>, 2> words;  // what the command line says of it, in Dutch and in English

  const Introduction* way_to(const ActorId& actor) const;
};

RecruitOptions recruit_asked(const State& state);
InformOptions inform_asked(const State& state);
bool same_question(const RecruitOptions& left, const RecruitOptions& right);

InformPart inform_part(const Network& network, const Graph& graph, const InformOptions& asked, const Effort& effort);

// Who leaves something open, as the report orders them: most cells left empty first, then inhabitants, then who is
// cut off, then cells that become thin, then by id. Places in `departures`.
std::vector<std::size_t> departure_order(const std::vector<DepartureImpact>& departures);

}  // namespace sleutelnet
