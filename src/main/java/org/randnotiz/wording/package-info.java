/// All words of the interface and the command line in both languages: [org.randnotiz.wording.Texts].
///
/// The sentences stand in `messages.properties` (German, the base) and `messages_en.properties`, each block headed by the
/// package it serves. No JavaFX; may use the model, whose problems and changes it puts into words.
package org.randnotiz.wording;
