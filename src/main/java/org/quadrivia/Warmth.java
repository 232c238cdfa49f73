package org.quadrivia;

import org.springframework.boot.availability.AvailabilityState;

/** Whether a server that warms up has done so. Part of its readiness alone: all is served meanwhile. */
public enum Warmth implements AvailabilityState {
    WARMING_UP,
    WARM
}
