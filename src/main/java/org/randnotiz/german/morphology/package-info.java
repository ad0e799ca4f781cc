/// Word forms, basic forms, compounds: what a German word may be, by a dictionary of forms.
///
/// Start with [org.randnotiz.german.morphology.WordForms]. The dictionary is read once, into arrays; all else is pure.
/// May use `german.segment` and the model.
package org.randnotiz.german.morphology;
