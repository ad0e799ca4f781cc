package org.randnotiz.index;

/// Watches a catch-up that runs to its end.
public enum Always implements CatchUp.Watch {
    GO_ON;

    @Override
    public void progress(long done, long total) {
        // Nobody looks.
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
