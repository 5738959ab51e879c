#pragma once
// Bytes as a project file, and as the database within it. What must hold of any bytes: they are refused for a reason
// and leave the files as they were, or give a project that is written and comes back as the same.

#include "tests/fuzz/target.hpp"

namespace sleutelnet::fuzz {

// As the file of the network and as that of the names; as they stand and with their checksums made right again.
std::string feed_project_file(const Target& target, std::string_view bytes);

std::string feed_project_image(const Target& target, std::string_view bytes);

// A sound database in which values are changed and rows taken away, as the bytes say.
std::string feed_project_rows(const Target& target, std::string_view bytes);

}  // namespace sleutelnet::fuzz
