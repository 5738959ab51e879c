#include "viz/manage/paste.hpp"

#include <gtest/gtest.h>

#include "tests/support/manage_town.hpp"

namespace sleutelnet {
namespace {

Paste pasted(State& state, const std::string& text) {
  update(state, ManageAction(PasteText{text}));
  EXPECT_TRUE(state.manage.paste) << "nothing to paste";
  return state.manage.paste.value_or(Paste{});
}

std::size_t lines_of(const Paste& paste, PasteLine::Kind kind) {
  return static_cast<std::size_t>(
      std::count_if(paste.lines.begin(), paste.lines.end(), [&](const PasteLine& line) { return line.kind == kind; }));
}

TEST(Paste, RowsUnderHeadingsAreAddedChangedAndRefusedAsOneStep) {
  auto state = manage_state(ManageView::actors);
  const auto before = state.records();
  const auto paste = pasted(state,
                            "id\tsoort\trol\n"
                            "K003\tsleutelfiguur\tbuurtvader\n"
                            "P090\tprofessional\twijkverpleegkundige\n"
                            "P091\tbakker\tniemand\n"
                            "K004\tsleutelfiguur\t\n");
  EXPECT_EQ(paste.table, "actoren");
  EXPECT_EQ(paste.added, 1U);
  EXPECT_EQ(paste.changed, 1U);
  EXPECT_EQ(paste.refused, 1U);
  EXPECT_EQ(paste.unchanged, 1U);
  EXPECT_TRUE(state.records() == before) << "a preview changes nothing";

  update(state, ManageAction(ApplyPaste{}));

  EXPECT_EQ(state.network().actors.find(ActorId("K003"))->role, "buurtvader");
  EXPECT_TRUE(state.network().actors.find(ActorId("K003"))->notice) << "what was not pasted stays";
  EXPECT_TRUE(state.network().actors.contains(ActorId("P090")));
  EXPECT_FALSE(state.network().actors.contains(ActorId("P091")));
  EXPECT_EQ(state.history.steps().size(), 2U);
  update(state, Undo{});
  EXPECT_TRUE(state.records() == before);
}

TEST(Paste, EveryBadRowIsNamedByItsLine) {
  auto state = manage_state(ManageView::reach);
  const auto paste = pasted(state,
                            "actor\tgebied\tdomein\tsterkte\n"
                            "K001\tBU99000000\tzorg\t9\n"
                            "K999\tBU99000000\tzorg\t2\n"
                            "K001\tBU12345678\tzorg\t2\n"
                            "K001\tBU99000000\tvisserij\t2\n"
                            "K001\tBU99000000\tzorg\t3\n");
  EXPECT_EQ(paste.refused, 4U);
  EXPECT_EQ(paste.added, 1U);
  std::set<std::size_t> named;
  for (const auto& line : paste.lines) {
    if (line.kind == PasteLine::Kind::refused) named.insert(line.line);
  }
  EXPECT_EQ(named, (std::set<std::size_t>{2, 3, 4, 5}));
}

TEST(Paste, CellsGoFromTheCursorOverTheRowsAsShown) {
  auto state = manage_state(ManageView::reach);
  update(state, ManageAction(SortTable{0}));  // it was sorted by this already: the other way round
  const auto last = state.network().reach.rows().back().id.text();
  const auto second = state.network().reach.rows()[state.network().reach.size() - 2].id.text();
  update(state, ManageAction(ChooseRows{{last}, TableCell{last, 4}, last}));

  const auto paste = pasted(state, "1\tzelf\n1\tonzin\n");

  EXPECT_TRUE(paste.table.empty());
  EXPECT_EQ(lines_of(paste, PasteLine::Kind::refused), 1U);
  update(state, ManageAction(ApplyPaste{}));
  EXPECT_EQ(state.network().reach.find(ReachId(last))->strength, 1);
  EXPECT_EQ(state.network().reach.find(ReachId(last))->source, ReachSource::self);
  EXPECT_EQ(state.network().reach.find(ReachId(second))->strength, 1);
}

TEST(Paste, WhatFallsOutsideTheTableIsRefusedNotLost) {
  auto state = manage_state(ManageView::targets);
  const auto key = target_table().key(state.records(), target_table().size(state.records()) - 1);
  update(state, ManageAction(ChooseRows{{key}, TableCell{key, 3}, key}));
  const auto paste = pasted(state, "3\n4\n5\n");
  EXPECT_EQ(paste.changed, 1U);
  EXPECT_EQ(paste.refused, 2U);
}

TEST(Paste, WithoutACellOrHeadingsItSaysWhatToDo) {
  auto state = manage_state(ManageView::reach);
  update(state, ManageAction(PasteText{"12\tx\n13\ty\n"}));
  EXPECT_FALSE(state.manage.paste);
  ASSERT_TRUE(state.manage.notice);
  EXPECT_EQ(state.manage.notice->what, ManageText::paste_needs_cell);
  update(state, ManageAction(PasteText{"  \n"}));
  EXPECT_EQ(state.manage.notice->what, ManageText::paste_empty);
}

TEST(Paste, AListUnderHeadingsOfItsOwnIsGuessed) {
  auto state = manage_state(ManageView::actors);
  const auto paste = pasted(state,
                            "Volledige naam\tTelefoonnummer\n"
                            "Anja de Wit\t06-12345678\n"
                            "Bram Kok\t06-87654321\n");
  EXPECT_EQ(paste.added, 2U);
  update(state, ManageAction(ApplyPaste{}));
  EXPECT_EQ(state.network().actors.size(), manage_town().network.actors.size() + 2);
}

TEST(Paste, APreviewOfOlderRecordsIsNotCarriedOut) {
  auto state = manage_state(ManageView::actors);
  pasted(state, "id\tsoort\trol\nK003\tsleutelfiguur\tbuurtvader\n");
  auto preview = state.manage.paste;
  update(state, ApplyEdit{RemoveActor{ActorId("K003")}});
  state.manage.paste = preview;
  const auto before = state.records();
  update(state, ManageAction(ApplyPaste{}));
  EXPECT_TRUE(state.records() == before);
}

}  // namespace
}  // namespace sleutelnet
