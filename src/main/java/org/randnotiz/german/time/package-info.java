/// Times in German text: found, read with their precision, and resolved against the time of the post.
///
/// Start with [org.randnotiz.german.time.TimeExpressions], which finds them in running text, and
/// [org.randnotiz.german.time.TimeEntry], which reads what a person typed. Readers turn tokens into a
/// [org.randnotiz.german.time.Named]; the [org.randnotiz.german.time.Resolver] turns that into an interval. Pure. May use
/// `german.segment` and the model.
package org.randnotiz.german.time;
