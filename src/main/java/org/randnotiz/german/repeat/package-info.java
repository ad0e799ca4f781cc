/// Passages of a text that repeat earlier ones of it, word by word or nearly.
///
/// Start with [org.randnotiz.german.repeat.Repetitions]. Pure. May use `german.segment` and the model.
package org.randnotiz.german.repeat;
