#pragma once
// Invented names. They are drawn without looking at anything else, so that a name tells nothing.

#include <set>
#include <string>

#include "core/support/random.hpp"

namespace sleutelnet::sample {

class Names {
 public:
  explicit Names(std::uint64_t seed) : random_(seed) {}
  std::string person();                                // no name twice
  std::string organisation(const std::string& place);  // no name twice

 private:
  Random random_;
  std::set<std::string> given_;
};

// "Joke van der Meer" to "joke.van.der.meer@veldhaven.example".
std::string email_of(const std::string& name, const std::string& municipality);

}  // namespace sleutelnet::sample
