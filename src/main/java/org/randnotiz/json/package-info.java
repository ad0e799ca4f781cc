/// How every value of the model stands in a file: [org.randnotiz.json.Codecs] lists the shapes.
///
/// A text is parsed by Jackson into a small tree of [org.randnotiz.json.JsonValue]s that know where they stood, so that
/// every refusal can name line and column; a [org.randnotiz.json.Codec] turns such a tree into a record and back. Nothing is
/// bound by reflection and no class name ever stands in a file. Reading is strict about what it knows and indifferent to
/// what it does not; [org.randnotiz.json.UnknownMembers] carries unknown properties through a rewrite of the files people edit
/// by hand.
///
/// Conventions: UTF-8; names of enum constants in lower case with hyphens; times in ISO 8601; what is null or says
/// nothing is left out; offsets are UTF-16 code units.
///
/// The only package that knows Jackson. May use the model.
package org.randnotiz.json;
