/// What can be marked, as data that a project may change: [org.randnotiz.codebook.Codebook].
///
/// Start with [org.randnotiz.codebook.FieldSpec] and its twin [org.randnotiz.codebook.FieldValue]: a new kind of field is
/// one record in each, and the compiler then lists every switch that must learn it. May use `actor`, `text` and `problem`.
package org.randnotiz.codebook;
