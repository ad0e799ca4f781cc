/// Every place that a search finds, one below the other, aligned at what was found: to compare, to mark, to pass over.
///
/// Uses `ui`, `work` and the model. Start with [org.randnotiz.ui.concordance.ConcordancePane].
@NullMarked
package org.randnotiz.ui.concordance;

import org.jspecify.annotations.NullMarked;
