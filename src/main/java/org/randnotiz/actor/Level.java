package org.randnotiz.actor;

/// What an actor is: the same word may stand for a state, its government, its ministry or its capital, and these are
/// four different actors.
public enum Level {
    STATE,
    /// A part of a state that acts as such: government, ministry, service.
    ORGAN,
    /// A post that somebody holds: president, minister.
    OFFICE,
    PERSON,
    GROUP,
    ORGANISATION,
    /// A place that stands for who acts from there: Moskau, Brüssel.
    PLACE
}
