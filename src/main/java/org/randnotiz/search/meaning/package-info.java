/// What a query means in a project: names become ids of actors, people, sources, types, fields and tags, and what cannot be
/// meant is said with its place.
///
/// Start with [org.randnotiz.search.meaning.Meaning] and [org.randnotiz.search.meaning.Names]. Pure. May use `search.query` and
/// the model below search.
package org.randnotiz.search.meaning;
