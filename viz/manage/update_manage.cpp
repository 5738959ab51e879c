#include "viz/manage/update_manage.hpp"

#include <algorithm>

#include "viz/manage/municipality.hpp"
#include "viz/manage/new_row.hpp"
#include "viz/manage/paste.hpp"

namespace sleutelnet {

namespace {

class ManageUpdater {
 public:
  explicit ManageUpdater(State& state) : state_(state), manage_(state.manage) {}

  using Asked = std::optional<Edit>;

  Asked operator()(const ShowManaged& action) {
    const auto looks = manage_.looks;
    manage_ = {.view = action.view, .looks = looks};
    state_.project.import.reset();
    state_.place = WindowPlace::manage;
    return {};
  }
  Asked operator()(const SortTable& action) {
    auto& look = manage_.looks[manage_.view];
    look.descending = look.sort == action.column && !look.descending;
    look.sort = action.column;
    manage_.reveal = manage_.cursor.has_value();
    return {};
  }
  // What is out of sight is not chosen: an edit would change it unseen.
  Asked operator()(const FilterTable& action) {
    manage_.looks[manage_.view].filter = action.text;
    choose_nothing();
    return {};
  }
  Asked operator()(const ChooseRows& action) {
    manage_.rows = action.rows;
    manage_.cursor = action.cursor;
    manage_.anchor = action.anchor;
    manage_.input.reset();
    manage_.notice.reset();
    manage_.reveal = true;
    follow_cursor();
    return {};
  }
  Asked operator()(const BeginCell&) {
    const auto row = cursor_row();
    if (!row) return {};
    const auto column = manage_.cursor->column;
    manage_.suggestion = 0;
    manage_.input = CellInput{*manage_.cursor, table().show(view(), *row, column), {}, true};
    if (!table().columns()[column].editable) {
      auto refused = table().edited(view(), *row, column, {});
      manage_.input->refusal = std::get<CellRefusal>(std::move(refused));
    }
    return {};
  }
  Asked operator()(const TypeCell& action) {
    if (!manage_.input) return {};
    manage_.input->text = action.text;
    manage_.input->refusal.reset();
    manage_.suggestion = 0;
    return {};
  }
  Asked operator()(const ChooseSuggestion& action) {
    manage_.suggestion = action.choice;
    return {};
  }
  Asked operator()(const FinishCell& action) {
    if (!manage_.input) return {};
    manage_.input->next = action.next;
    auto edit = action.all_chosen ? filled() : typed();
    if (!manage_.input) move_to(action.next);
    return edit;
  }
  Asked operator()(const CopyRows&) {
    copy();
    return {};
  }
  Asked operator()(const CopyReady&) {
    manage_.copy_wanted = false;
    return {};
  }
  Asked operator()(const PasteText& action) {
    RowOrder order;
    update_row_order(order, state_);
    auto result = what_pasting_does(state_, order, action.text);
    manage_.input.reset();
    manage_.notice.reset();
    manage_.paste.reset();
    if (auto* problem = std::get_if<CellProblem>(&result)) {
      manage_.notice = ManageNotice{problem->what, problem->arguments, {}, false};
    } else {
      manage_.paste = std::move(std::get<Paste>(result));
    }
    return {};
  }
  Asked operator()(const ApplyPaste&) {
    if (!manage_.paste || manage_.paste->edit.edits.empty()) return {};
    auto edit = std::move(manage_.paste->edit);
    const bool stale = manage_.paste->revision != state_.history.revision();
    manage_.paste.reset();
    return stale ? Asked() : Asked(std::move(edit));
  }
  Asked operator()(const DropPaste&) {
    manage_.paste.reset();
    return {};
  }
  Asked operator()(const AddRow&) {
    auto row = new_row(state_);
    manage_.notice.reset();
    if (const auto* first = std::get_if<ManageText>(&row)) manage_.notice = ManageNotice{*first, {}, {}, false};
    if (auto* form = std::get_if<Form>(&row)) state_.form = std::move(*form);
    auto* made = std::get_if<NewRow>(&row);
    if (made == nullptr) return {};
    manage_.looks[manage_.view].filter.clear();
    manage_.rows = {made->key};
    manage_.anchor = made->key;
    manage_.cursor = TableCell{made->key, 1};
    manage_.reveal = true;
    return std::move(made->edit);
  }
  Asked operator()(const FillMunicipality& action) {
    manage_.municipality = action.input;
    return {};
  }
  Asked operator()(const SubmitMunicipality&) {
    if (!manage_.municipality) return {};
    return municipality_edit(*manage_.municipality, state_.network());
  }
  Asked operator()(const RemoveRows&) {
    Batch batch;
    for (const auto& key : manage_.rows) {
      const auto row = table().row_of(state_.records(), key);
      if (!row) continue;
      auto removal = table().removal(state_.records(), *row);
      if (const auto* stays = std::get_if<ManageText>(&removal)) {
        manage_.notice =
            ManageNotice{ManageText::problem_not_removed, {std::string(text(state_.language, *stays))}, {}, false};
        return {};
      }
      batch.edits.push_back(std::move(std::get<Edit>(removal)));
    }
    return as_one(std::move(batch));
  }
  Asked operator()(const ManageFocused&) {
    manage_.focus_wanted = false;
    manage_.reveal = false;
    if (manage_.input) manage_.input->fresh = false;
    return {};
  }
  Asked operator()(const GoToStep& action) {
    if (state_.history.go_to(action.step)) choose_nothing();
    return {};
  }

 private:
  const RowTable& table() const { return row_table(manage_.view); }
  CellView view() const { return {state_.records(), state_.language}; }

  std::optional<std::size_t> cursor_row() const {
    if (!cell_chosen(state_)) return std::nullopt;
    const auto row = table().row_of(state_.records(), manage_.cursor->row);
    return manage_.cursor->column < table().columns().size() ? row : std::nullopt;
  }

  static Asked as_one(Batch batch) {
    if (batch.edits.empty()) return {};
    if (batch.edits.size() == 1) return std::move(batch.edits.front());
    return Edit(std::move(batch));
  }

  void choose_nothing() {
    manage_.rows.clear();
    manage_.cursor.reset();
    manage_.input.reset();
    manage_.notice.reset();
  }

  void move_to(const std::optional<TableCell>& next) {
    if (!next) return;
    manage_.cursor = next;
    manage_.anchor = next->row;
    manage_.rows = {next->row};
    manage_.reveal = true;
    follow_cursor();
  }

  // The other places and the right column look at what the row under the cursor is about.
  void follow_cursor() {
    const auto row = cursor_row();
    if (!row) return;
    const auto subject = table().subject(state_.records(), *row);
    if (const auto* actor = std::get_if<ActorId>(&subject)) state_.selection = *actor;
    if (const auto* area = std::get_if<AreaId>(&subject)) state_.selection = *area;
    if (const auto* cell = std::get_if<CellPlace>(&subject)) {
      const bool shown = state_.network().terms.contains({state_.coverage.facet, cell->value});
      state_.selection = shown ? Selection(*cell) : Selection(cell->area);
    }
    state_.form = std::monostate{};
  }

  std::optional<Edit> edit_in(const std::string& key) {
    const auto row = table().row_of(state_.records(), key);
    if (!row) return {};
    auto edit = table().edited(view(), *row, manage_.input->cell.column, manage_.input->text);
    if (auto* refusal = std::get_if<CellRefusal>(&edit)) {
      manage_.input->refusal = std::move(*refusal);
      return {};
    }
    return std::get<Edit>(std::move(edit));
  }

  Asked typed() {
    const auto row = table().row_of(state_.records(), manage_.input->cell.row);
    const bool same = row && table().show(view(), *row, manage_.input->cell.column) == manage_.input->text;
    if (!row || same) {
      manage_.input.reset();
      return {};
    }
    return edit_in(manage_.input->cell.row);
  }

  Asked filled() {
    Batch batch;
    auto rows = manage_.rows;
    rows.insert(manage_.input->cell.row);
    for (const auto& key : rows) {
      auto edit = edit_in(key);
      if (!edit) return {};
      batch.edits.push_back(std::move(*edit));
    }
    return as_one(std::move(batch));
  }

  // One row: the cell under the cursor. More: the rows with headings, so that they can be pasted back.
  void copy() {
    const auto row = cursor_row();
    std::string all;
    if (manage_.rows.size() <= 1 && row) {
      const auto column = manage_.cursor->column;
      const bool vault = table().columns()[column].from_vault;
      all = table().copy(view(), *row, column);
      manage_.notice = ManageNotice{vault ? ManageText::copied_no_name : ManageText::copied_cell, {}, {}, false};
    } else {
      all = rows_as_text();
      manage_.notice = ManageNotice{ManageText::copied, {std::to_string(manage_.rows.size())}, {}, false};
    }
    if (manage_.rows.empty() && !row) return;
    manage_.copied = std::move(all);
    manage_.copy_wanted = true;
  }

  std::string rows_as_text() const {
    std::string all;
    const auto& columns = table().columns();
    const auto add = [&](auto cell) {
      bool first = true;
      for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].from_vault) continue;
        if (!first) all += '\t';
        first = false;
        auto words = cell(column);
        std::replace_if(
            words.begin(), words.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
        all += words;
      }
      all += '\n';
    };
    add([&](std::size_t column) {
      return columns[column].file.empty() ? std::string(text(state_.language, columns[column].heading))
                                          : std::string(columns[column].file);
    });
    for (const auto& key : manage_.rows) {
      const auto row = table().row_of(state_.records(), key);
      if (row) add([&](std::size_t column) { return table().copy(view(), *row, column); });
    }
    return all;
  }

  State& state_;
  ManageState& manage_;
};

std::vector<std::pair<ManageText, std::size_t>> gone_along(const Records& before, const Records& after,
                                                           ManageView view) {
  const auto& old = before.network;
  const auto& now = after.network;
  std::vector<std::pair<ManageText, std::size_t>> along;
  const auto count = [&](ManageText what, std::size_t then, std::size_t left) {
    if (left < then) along.emplace_back(what, then - left);
  };
  if (view != ManageView::actors) return along;
  count(ManageText::fell_ties, old.ties.size(), now.ties.size());
  count(ManageText::fell_reach, old.reach.size(), now.reach.size());
  count(ManageText::fell_contacts, old.contacts.size(), now.contacts.size());
  count(ManageText::fell_agreements, old.agreements.size(), now.agreements.size());
  count(ManageText::fell_names, before.vault.identities.size(), after.vault.identities.size());
  return along;
}

}  // namespace

// What is about the table in sight; of a list of what is due there is nothing to choose, type or paste.
template <class Kind>
constexpr bool of_table =
    std::is_same_v<Kind, SortTable> || std::is_same_v<Kind, FilterTable> || std::is_same_v<Kind, ChooseRows> ||
    std::is_same_v<Kind, BeginCell> || std::is_same_v<Kind, TypeCell> || std::is_same_v<Kind, FinishCell> ||
    std::is_same_v<Kind, CopyRows> || std::is_same_v<Kind, PasteText> || std::is_same_v<Kind, AddRow> ||
    std::is_same_v<Kind, RemoveRows>;

std::optional<Edit> update_manage(State& state, const ManageAction& action) {
  const bool about_table = std::visit([]<class Kind>(const Kind&) { return of_table<Kind>; }, action);
  if (about_table && !at_table(state)) return std::nullopt;
  return std::visit(ManageUpdater(state), action);
}

bool changes_records(const ManageAction& action) {
  return std::holds_alternative<BeginCell>(action) || std::holds_alternative<FinishCell>(action) ||
         std::holds_alternative<ApplyPaste>(action) || std::holds_alternative<AddRow>(action) ||
         std::holds_alternative<RemoveRows>(action) || std::holds_alternative<SubmitMunicipality>(action) ||
         std::holds_alternative<GoToStep>(action);
}

void manage_answered(State& state, const Records& before, const std::optional<Reason>& refusal) {
  auto& manage = state.manage;
  if (refusal) {
    if (manage.input) manage.input->refusal = CellRefusal(*refusal);
    forget_gone_rows(state);
    return;
  }
  manage.municipality.reset();
  const auto next = manage.input ? manage.input->next : std::nullopt;
  manage.input.reset();
  if (next) update_manage(state, ChooseRows{{next->row}, next, next->row});
  forget_gone_rows(state);
  const auto along = gone_along(before, state.records(), manage.view);
  if (!along.empty()) manage.notice = ManageNotice{ManageText::fell_along, {}, along, true};
}

void enter_manage(State& state) {
  auto& manage = state.manage;
  manage.focus_wanted = true;
  const auto* actor = std::get_if<ActorId>(&state.selection);
  if (manage.view != ManageView::actors || actor == nullptr) return;
  constexpr std::size_t name = 1;
  manage.cursor = TableCell{actor->text(), manage.cursor ? manage.cursor->column : name};
  manage.rows = {actor->text()};
  manage.anchor = actor->text();
  manage.reveal = true;
  forget_gone_rows(state);
}

void forget_gone_rows(State& state) {
  auto& manage = state.manage;
  if (!is_table(manage.view)) return;
  const auto gone = [&](const std::string& key) { return !row_table(manage.view).row_of(state.records(), key); };
  std::erase_if(manage.rows, gone);
  if (manage.cursor && gone(manage.cursor->row)) manage.cursor.reset();
  if (manage.input && gone(manage.input->cell.row)) manage.input.reset();
}

bool manage_step_back(State& state) {
  auto& manage = state.manage;
  if (state.place != WindowPlace::manage) return false;
  if (manage.input) {
    manage.input.reset();
  } else if (manage.municipality) {
    manage.municipality.reset();
  } else if (manage.paste) {
    manage.paste.reset();
  } else if (manage.notice) {
    manage.notice.reset();
  } else if (manage.rows.size() > 1 || (manage.cursor && manage.rows.empty())) {
    manage.rows.clear();
    if (manage.cursor) manage.rows.insert(manage.cursor->row);
    if (manage.rows.empty()) manage.cursor.reset();
  } else if (!manage.look().filter.empty()) {
    manage.looks[manage.view].filter.clear();
  } else if (manage.cursor) {
    manage.cursor.reset();
    manage.rows.clear();
  } else {
    return false;
  }
  return true;
}

ChooseRows choose_all(const State& state) {
  RowOrder order;
  update_row_order(order, state);
  ChooseRows all{{}, state.manage.cursor, state.manage.anchor};
  for (const auto row : order.shown) all.rows.insert(row_table(state.manage.view).key(state.records(), row));
  return all;
}

bool at_table(const State& state) {
  return state.place == WindowPlace::manage && !state.project.import && is_table(state.manage.view);
}
bool rows_chosen(const State& state) { return at_table(state) && !state.manage.rows.empty(); }
bool cell_chosen(const State& state) { return at_table(state) && state.manage.cursor.has_value(); }

}  // namespace sleutelnet
