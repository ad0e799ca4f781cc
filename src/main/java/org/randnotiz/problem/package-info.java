/// What can be wrong, as a value: [org.randnotiz.problem.Problem].
///
/// Refusals of the domain and faults in files travel as values and become a sentence in the reader's language only where
/// a person reads them. Uses nothing but the JDK.
package org.randnotiz.problem;
