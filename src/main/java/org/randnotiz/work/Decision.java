package org.randnotiz.work;

import org.randnotiz.post.PostId;
import org.randnotiz.sheet.HandOver;

/// What somebody decided about a sheet of the person at work: a return, or an approval.
///
/// @param post     the post
/// @param headline what it is called
/// @param handOver who decided what, and why
public record Decision(PostId post, String headline, HandOver handOver) {}
