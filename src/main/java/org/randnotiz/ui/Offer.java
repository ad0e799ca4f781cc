package org.randnotiz.ui;

/// One line of a list that helps while typing.
///
/// @param label what it is called
/// @param aside what stands at the right, such as a code; may be empty
/// @param note  what it means, shown while the line is the current one; may be empty
/// @param kind  how readily it is taken
/// @param take  what taking it does
public record Offer(String label, String aside, String note, Kind kind, Runnable take) {

    /// How readily an offer is taken.
    public enum Kind {
        /// Once something has been typed, Enter takes the first, and so does Tab.
        PLAIN,
        /// What is probably wanted: Enter takes it even before anything has been typed.
        LIKELY,
        /// Makes something new: Enter takes it, Tab never does.
        CREATE
    }

    /// An ordinary offer.
    public static Offer plain(String label, String aside, String note, Runnable take) {
        return new Offer(label, aside, note, Kind.PLAIN, take);
    }

    /// The same offer as what is probably wanted.
    public Offer likely() {
        return new Offer(label, aside, note, Kind.LIKELY, take);
    }
}
