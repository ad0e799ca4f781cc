/// The editor's place: whose sheet is looked at, and the decision on it.
///
/// Start with [org.randnotiz.ui.review.DecisionBar]. May use `ui`, `work`, `wording` and the model.
package org.randnotiz.ui.review;
