#pragma once
// What goes through the whole window: which helps are open, and what a user asks of them. Plain data, changed by
// update_guide() alone.

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/network/ids.hpp"
#include "core/support/date.hpp"
#include "report/language_guide.hpp"
#include "report/pictures/picture_choice.hpp"
#include "report/recipient.hpp"
#include "report/writers/picture_file.hpp"

namespace sleutelnet {

// The card of F1: asked for, to be answered by the panels in the next frame, or open.
enum class Explaining { no, asked, shown };

// What became of a picture that was to be written.
struct PictureAnswer {
  std::string path;                 // where it stands; empty: it was not written
  std::optional<GuideText> reason;  // why not
  std::string words;                // the same, when it is told by what makes pictures
};

struct PictureForm {
  PictureKind kind = PictureKind::matrix;
  PictureFormat format = PictureFormat::pdf;
  Recipient recipient = Recipient::coordinator;
  std::string purpose;
  bool for_print = false;
  std::string path;
  bool own_path = false;  // typed; else it follows the choices above
  bool replace = false;   // the user was asked, and said yes
  std::optional<PictureAnswer> answer;
};

enum class PictureStage { closed, open, asked, making };

// The small tasks of the first hour.
enum class FirstTask { gap, thread, add, undo, what_if, picture };
inline constexpr std::size_t first_tasks = 6;

struct FirstHour {
  bool closed_for_good = true;  // put away, or there is no place to keep it
  bool open = false;            // shown, as long as the sample municipality is open
  std::array<bool, first_tasks> done{};
  bool operator==(const FirstHour&) const = default;
};

struct GuideState {
  bool commands_shown = false;   // the palette of commands
  bool commands_wanted = false;  // put the cursor in it at the next frame
  std::string command_words;     // what is typed there
  std::size_t command_choice = 0;
  std::vector<std::string> commands_used;  // their ids, last used first

  Explaining explaining = Explaining::no;
  unsigned explained = 0;  // ImGui's id of the item; 0 is the place
  float explained_x = 0, explained_y = 0;

  PictureStage picture_stage = PictureStage::closed;
  PictureForm picture;
  std::optional<Date> today;  // of what is made

  bool presenting = false;
  std::map<ActorId, std::string> pseudonyms;  // of everybody in the records and snapshots, while presenting

  FirstHour hour;
};

struct ShowCommands {
  bool shown = false;
};
struct CommandsReady {};  // the cursor is there
struct SetCommandWords {
  std::string text;
};
struct SetCommandChoice {
  std::size_t choice = 0;
};
struct CommandUsed {
  std::string id;
};
struct CommandRefused {
  GuideText reason{};
};

struct AskExplanation {};
struct ShowExplanation {
  unsigned item = 0;
  float x = 0, y = 0;
};
struct CloseExplanation {};

struct OpenPicture {};
struct FillPicture {
  PictureForm form;
};
struct MakePicture {};
struct PictureBegun {};
struct PictureMade {
  PictureAnswer answer;
};
struct ClosePicture {};

struct SetPresenting {
  bool presenting = false;
};
struct ShowFirstHour {
  bool open = false;
};
struct PutAwayFirstHour {};  // and never offer it again

using GuideAction =
    std::variant<ShowCommands, CommandsReady, SetCommandWords, SetCommandChoice, CommandUsed, CommandRefused,
                 AskExplanation, ShowExplanation, CloseExplanation, OpenPicture, FillPicture, MakePicture, PictureBegun,
                 PictureMade, ClosePicture, SetPresenting, ShowFirstHour, PutAwayFirstHour>;

}  // namespace sleutelnet
