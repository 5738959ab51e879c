// Fontconfig and pango keep what they know of the fonts until the end of the program, and do not give it back.

extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig\nleak:libpango\n"; }
