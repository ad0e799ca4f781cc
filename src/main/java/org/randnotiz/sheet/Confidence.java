package org.randnotiz.sheet;

/// How far the basis of a judgement carries (ICD 203, D.6.e.2.b); another question than how likely the matter is.
public enum Confidence {
    LOW,
    MODERATE,
    HIGH
}
