declare module '@11ty/eleventy' {
  export class Eleventy {
    constructor(input: string, output: string, options: object);
    write(): Promise<unknown>;
    disableLogger(): void;
  }
}
