#include "viz/work.hpp"

namespace sleutelnet {

namespace {

class Work {
 public:
  Work(const JobRequest& request, const JobReport& report)
      : request_(request), report_(report), graph_(make_graph(request.network)) {}

  void all() {
    if (request_.compare) comparison(*request_.compare);
    if (request_.recruit) recruitment(*request_.recruit);
    if (request_.inform) informing(*request_.inform);
    if (request_.departures) departures();
    if (!request_.leaving.empty()) leaving();
    for (const auto& asked : request_.scenarios) scenario(asked);
    if (request_.value) explanation(*request_.value);
    if (request_.layout) layout();
    if (request_.groups != GroupKind::none) groups();
    for (const auto family : request_.families) measures(family);
    if (request_.certainty) certainty();
  }

 private:
  void departures() {
    const auto effort = begin(JobStage::departures);
    DeparturePart part;
    part.departures = departure_impacts(request_.network, covered(), graph_);
    part.reach = reach_counts(graph_, {.effort = effort});
    report_.deliver(std::move(part));
  }

  void comparison(const CompareRequest& asked) {
    report_.deliver(compare_part(asked, request_.options, begin(JobStage::comparison)));
  }

  void recruitment(const RecruitOptions& asked) {
    begin(JobStage::recruitment);
    report_.deliver(RecruitPart{asked, plan_recruitment(request_.network, covered(), asked)});
  }

  void informing(const InformOptions& asked) {
    report_.deliver(inform_part(request_.network, graph_, asked, begin(JobStage::informing)));
  }

  void leaving() {
    const auto effort = begin(JobStage::leaving);
    LeavingPart part{request_.leaving, {}};
    part.departure = group_departure({request_.network, covered(), graph_}, request_.leaving, effort);
    report_.deliver(std::move(part));
  }

  void scenario(const std::vector<ActorId>& asked) {
    const auto effort = begin(JobStage::leaving);
    const Situation situation{request_.network, covered(), graph_};
    ScenarioPart part{asked, group_departure(situation, asked, effort), {}};
    part.opened = opened_gaps(situation, asked);
    report_.deliver(std::move(part));
  }

  void explanation(const ValueAsked& asked) {
    const MeasureOptions options{.coverage = &covered(), .effort = begin(JobStage::explanation)};
    report_.deliver(ExplanationPart{asked, explain(request_.network, graph_, options, asked.measure, asked.actor)});
  }

  void layout() {
    const auto effort = begin(JobStage::layout);
    arrange(request_.network, request_.drawn, *request_.layout, effort,
            [&](LayoutPart part) { report_.deliver(std::move(part)); });
  }

  void groups() {
    report_.deliver(groups_of(request_.network, request_.drawn, request_.groups, begin(JobStage::groups)));
  }

  void measures(MeasureFamily family) {
    const MeasureOptions options{.coverage = &covered(), .effort = begin(JobStage::measures)};
    // Refuses weights that are asked for and cannot be read; none are.
    auto found = node_measures(request_.network, graph_, family, options);
    report_.deliver(MeasuredPart{family, graph_.nodes, std::move(*found)});
  }

  void certainty() {
    PlaceOptions options{.measures = {*request_.certainty}};
    options.sampling.effort = begin(JobStage::certainty);
    CertaintyPart part{*request_.certainty, options.sampling.draws, {}};
    part.certainty = place_certainty(request_.network, {}, options);
    report_.deliver(std::move(part));
  }

  // Throws Cancelled when nobody waits any more.
  Effort begin(JobStage stage) const { return {.threads = 0, .progress = report_.begin(stage)}; }

  const Coverage& covered() {
    if (!covered_) covered_ = coverage(request_.network, request_.options);
    return *covered_;
  }

  const JobRequest& request_;
  const JobReport& report_;
  Graph graph_;
  std::optional<Coverage> covered_;
};

}  // namespace

void work_out(const JobRequest& request, const JobReport& report) { Work(request, report).all(); }

}  // namespace sleutelnet
