import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // By itself vitest leaves one core free: on two that is half of them.
    maxWorkers: '100%',
    globalSetup: ['test/build.ts'],
    setupFiles: ['test/offline.ts'],
  },
})
