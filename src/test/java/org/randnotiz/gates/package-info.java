/// Checks that hold the whole house together, each with a test that shows it can fail: the arrows between packages, the
/// words of both languages, colours in style sheets, and the compiler's own gates.
package org.randnotiz.gates;
