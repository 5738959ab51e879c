#pragma once
// The key codes the window listens to, in GLFW's numbers (platform/input_queue.cpp checks that they are).

namespace sleutelnet::key {

inline constexpr int none = 0;
inline constexpr int space = 32, minus = 45, equal = 61;
inline constexpr int zero = 48, one = 49, two = 50, three = 51, four = 52, five = 53, six = 54, seven = 55, eight = 56;
inline constexpr int a = 65, b = 66, c = 67, d = 68, e = 69, f = 70, g = 71, h = 72, i = 73, k = 75, l = 76, m = 77,
                     n = 78, o = 79, p = 80, r = 82, s = 83, t = 84, v = 86, w = 87, y = 89, z = 90;
inline constexpr int escape = 256, enter = 257, tab = 258, backspace = 259, del = 261;
inline constexpr int right = 262, left = 263, down = 264, up = 265;
inline constexpr int page_up = 266, page_down = 267, home = 268, end = 269;
inline constexpr int f1 = 290, f2 = 291, f3 = 292, f4 = 293, f5 = 294, f6 = 295, f7 = 296, f8 = 297, f9 = 298,
                     f10 = 299, f11 = 300, f12 = 301, f25 = 314;
inline constexpr int pad_subtract = 333, pad_add = 334;
inline constexpr int left_shift = 340, left_control = 341;

}  // namespace sleutelnet::key
