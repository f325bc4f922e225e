package dev.herald.samples.cloudstack;

/**
 * What all services of a cloud work with.
 *
 * @param operations tells what is done
 * @param lifecycles tells what becomes of resources
 * @param usage tells what is used
 * @param backend does it
 */
record Cloud(Operations operations, Lifecycles lifecycles, UsageMeter usage, Backend backend) {}
