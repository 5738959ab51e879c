#pragma once
// A project as the images of two databases, one without and one with names, and back.

#include "core/store/project.hpp"
#include "core/store/secret.hpp"
#include "core/store/store_error.hpp"

namespace sleutelnet {

SecretBytes network_image(const Project& project);
SecretBytes names_image(const Vault& vault);

// A project without names. `names_kept`: there is a file of names that belongs to it.
struct NetworkContent {
  Project project;
  bool names_kept = false;
};
Stored<NetworkContent> read_network_image(SecretBytes& image);
Stored<Vault> read_names_image(SecretBytes& image);

}  // namespace sleutelnet
