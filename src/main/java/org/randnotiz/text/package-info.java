/// Places in a text: [org.randnotiz.text.Span], and [org.randnotiz.text.Anchor], which keeps the words it stands on.
/// [org.randnotiz.text.Slug] makes ids of names, [org.randnotiz.text.Umlauts] writes German letters without their marks.
///
/// The lowest package: it uses nothing but the JDK. All offsets are UTF-16 code units.
package org.randnotiz.text;
